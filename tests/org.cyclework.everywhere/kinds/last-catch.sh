# Whatever happens ends in a sentence and a documented exit code.
. "$(dirname "$0")/../lib.sh"
fresh "$T/h"
pack() { # a pack of one lesson in folder $1; its text comes from stdin
  mkdir -p "$1/modules" "$1/lessons"
  local head='<?xml version="1.0" encoding="UTF-8"?>' names='xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:course="http://cyclework.org/model/course/1"'
  echo "$head<course:CoursePack $names id=\"deep\" title=\"Deep\" version=\"1\"><moduleFiles>modules/M99.xmi</moduleFiles></course:CoursePack>" >"$1/pack.xmi"
  echo "$head<course:Module $names id=\"M99\" title=\"Deep\" status=\"READY\"><lessons id=\"L99.1\" title=\"Deep\" file=\"lessons/L99.1.md\"/></course:Module>" >"$1/modules/M99.xmi"
  cat >"$1/lessons/L99.1.md"
}
many() { head -c "$2" /dev/zero | tr '\0' "$1"; }
{ printf '# Deep\n\n'; many '>' 10000; echo ' a'; } | pack "$T/quotes"
ends "10,000 quotes in one another" 1 validate --no-play "$T/quotes"
same "are a finding" "$(grep -c 'too-much-text' "$T/out")" 1
{ printf '# Deep\n\n'; for i in $(seq 2000); do printf '%*s- a\n' $((2 * i)) ''; done; } | pack "$T/lists"
ends "2,000 lists in one another" 1 validate --no-play "$T/lists"
mkdir -p "$CYCLEWORK_HOME/packs" && cp -a "$T/quotes" "$CYCLEWORK_HOME/packs/"
ends "such a lesson in an added pack is shown with a word about it" 0 show L99.1
same "the word" "$(grep -c 'This text is not shown' "$T/out")" 1
rm -rf "$CYCLEWORK_HOME/packs"
many x 30000000 >"$T/line"
ends "a file of one endless line" 1 simulate "$T/line"
same "is answered in one line" "$(wc -l <"$T/out") $(grep -c 'longer than' "$T/out")" "1 1"
"$CW" play V1 --chair pursuer --trainee Ada <"$T/line" >"$T/out" 2>"$T/err"
same "an endless line as an answer" "$? $(grep -c 'longer than' "$T/err")" "1 1"
CYCLEWORK_VMARGS="$CYCLEWORK_VMARGS -Xmx12m" run validate
same "too little memory" "$rc $(cat "$T/out") $(grep -c OutOfMemoryError "$T/err")" "3  1"
mkdir -p "$T/elsewhere"
(cd "$T/elsewhere" && ulimit -v 2000000 && "$CW" search pursuer) >"$T/out" 2>"$T/err" </dev/null
same "no memory for Java at all: it ends, and writes nothing where one happens to be" "$? $(ls "$T/elsewhere")" "1 "

# A program that is not whole
install "$T/p"
for broken in org.eclipse.core.runtime org.cyclework.course; do
  jar=$(echo "$T/p/plugins/$broken"_*.jar)
  mv "$jar" "$T/jar"; head -c 1000 "$T/jar" >"$jar"
  CW=$T/p/cyclework ends "a program whose $broken is cut short" 3 search pursuer
  same "a program whose $broken is cut short: nothing on standard output" "$(cat "$T/out")" ""
  same "a program whose $broken is cut short: the log is where the sentence says" "$(test -s "$(grep -o '/[^ ]*platform.log' "$T/err")" && echo there)" there
  rm "$jar"; mv "$T/jar" "$jar"
done
CW=$T/p/cyclework ends "whole again" 0 --version
JAVA_HOME=$T/nothing PATH=/usr/bin:/bin ends "a JAVA_HOME with nothing in it" 0 --version

# Numbers from outside
fresh "$T/h"
ends "a number beyond all numbers" 2 search --limit 99999999999999999999 pursuer
person='{"ax":0.8,"av":0.15}'
{ for seed in 1e999999999 99999999999999999999999 1.5 null '"7"' -0.0 "$(many 9 2000)"; do
    echo "{\"id\":1,\"a\":$person,\"b\":$person,\"seed\":$seed,\"chair\":\"a\",\"moves\":[[\"PAUSE\",2]],\"rounds\":2}"
  done
  for rounds in 0 -1 10001 1e9 NaN; do
    echo "{\"id\":1,\"a\":$person,\"b\":$person,\"seed\":1,\"chair\":\"a\",\"moves\":[[\"PAUSE\",2]],\"rounds\":$rounds}"
  done
  many '[' 100000; echo
  many '{' 100000; echo
  printf '{"id":%s1}\n' "$(many '[' 5000)"
  echo "{\"id\":1,\"a\":{\"ax\":1e309,\"av\":0},\"b\":$person,\"seed\":1,\"chair\":\"a\",\"moves\":[[\"PAUSE\",2]],\"rounds\":2}"
} >"$T/requests"
ends "requests with numbers that are none" 1 simulate "$T/requests"
same "each is answered with an error" "$(grep -c '"error":' "$T/out")" "$(wc -l <"$T/requests")"
