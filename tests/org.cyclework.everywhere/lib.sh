# What the kinds share; to be sourced. PRODUCT is the folder of the product, WORK one to work in.
set -u
: "${PRODUCT:?is set by run.sh}" "${WORK:?is set by run.sh}"
CW=$PRODUCT/cyclework
# Making a class archive takes seconds; where it is in question it is asked for.
export CYCLEWORK_VMARGS=-XX:-AutoCreateSharedArchive
T=$(mktemp -d "$WORK/kind.XXXXXX")
mounted=()
tidy() {
  local mount
  for mount in ${mounted[@]+"${mounted[@]}"}; do umount -l "$mount"; done
}
trap tidy EXIT
SENTENCE_NOBODY_EXPECTED='nobody expected'

fresh() { # makes $1 the data folder, as it is after a first start
  export CYCLEWORK_HOME=$1
  rm -rf "$1"
  cp -a "$WORK/warm" "$1"
}
install() { # puts the program into the folder $1; on another disk than its own it has to be copied whole
  cp -al "$PRODUCT" "$1" 2>/dev/null || { rm -rf "$1"; cp -a "$PRODUCT" "$1"; }
}
same() { # $1 what is tried, $2 what came, $3 what should
  if [ "$2" = "$3" ]; then echo "pass  $1"; else echo "FAIL  $1: wanted [$3], got [$(printf '%s' "$2" | head -c 300)]"; fi
}
run() { # runs the program with these words; sets rc, and $T/out and $T/err
  "$CW" "$@" >"$T/out" 2>"$T/err" </dev/null
  rc=$?
}
ends() { # $1 what is tried, $2 the exit code it should have, then the words; nobody may see the inside of the program
  local what=$1 wanted=$2
  shift 2
  run "$@"
  if [ $rc -eq "$wanted" ] && ! grep -qE 'An error has occurred|^\s+at [a-z.]+|Exception|unbound variable' "$T/out" "$T/err"; then
    echo "pass  $what"
  else
    echo "FAIL  $what: wanted exit code $wanted, got $rc; $(head -c 300 "$T/err")"
  fi
}
sentence() { # $1 what is tried, $2 words that the one sentence on standard error has; nothing is on standard output
  same "$1: nothing on standard output" "$(cat "$T/out")" ""
  same "$1: one line that has '$2'" "$(wc -l <"$T/err") $(grep -c -- "$2" "$T/err")" "1 1"
}
small_disk() { # $1 folder, $2 options of the mount; returns 1 where that is not possible
  mkdir -p "$1"
  if [ "$(id -u)" = 0 ] && mount -t tmpfs -o "$2" tmpfs "$1" 2>/dev/null; then
    mounted+=("$1")
    return
  fi
  not_tried "a small disk ($2) needs root and mount"
}
not_tried() { # where the machine is our own, everything is tried
  if [ -n "${CI:-}" ]; then echo "FAIL  not tried: $1"; else echo "not tried: $1"; fi
  return 1
}
