# What was asked for arrives, or it is told that it did not; who stops reading is left in peace.
. "$(dirname "$0")/../lib.sh"
fresh "$T/h"
for words in "show L1.1" "play V1 --chair pursuer --choices 1 --trainee Ada --json" "--help" "validate --no-play --json $T/none"; do
  "$CW" $words >/dev/full 2>"$T/err"; rc=$?
  if [ "$words" = "validate --no-play --json $T/none" ]; then
    same "$words says nothing, so loses nothing" $rc 1
  else
    same "$words on a full device" "$rc $(grep -c 'could not be written' "$T/err")" "3 1"
  fi
done
same "the play was kept all the same" "$("$CW" replay --json | grep -c '"trainee":"Ada"')" 1
printf '{}\n{}\n' | "$CW" simulate - >/dev/full 2>"$T/err"
same "simulate on a full device" "$? $(grep -c 'could not be written' "$T/err")" "3 1"
for words in "search --limit 500 the"; do
  "$CW" $words 2>"$T/err" | head -c 1 >/dev/null
  same "$words into head: quiet" "$(cat "$T/err")" ""
done
LC_ALL=C "$CW" show L1.1 2>"$T/err" | true
same "nobody reads at all: quiet" "$(cat "$T/err")" ""
"$CW" show L1.1 >&- 2>"$T/err"; same "a closed standard output is nobody's loss" "$? $(cat "$T/err")" "0 "
"$CW" play V1 --chair pursuer <&- >"$T/out" 2>"$T/err"; same "a closed standard input is an empty one" $? 0
