# Disks that are full, small, read-only, or from which nothing may be run.
. "$(dirname "$0")/../lib.sh"
if small_disk "$T/small" size=8m; then
  export CYCLEWORK_HOME=$T/small/cw
  ends "a play that is kept on a disk of 8 MB" 0 play V1 --chair pursuer --choices 1 --trainee Ada --json
  same "one line of JSON and nothing else" "$(wc -l <"$T/out") $(grep -c '^{' "$T/out")" "1 1"
  same "it was kept" "$("$CW" replay --json | grep -c '"trainee":"Ada"')" 1
fi
if small_disk "$T/full" size=1m; then
  export CYCLEWORK_HOME=$T/full/cw
  mkdir "$CYCLEWORK_HOME"
  head -c 2000000 /dev/zero >"$T/full/filler" 2>/dev/null
  ends "a search on a full disk" 0 search pursuer
  "$CW" show L1.1 >"$T/full/cw/out" 2>"$T/err"
  same "an answer that does not fit on the disk" $? 3
  same "is told in a sentence" "$(wc -l <"$T/err") $(grep -c 'could not be written' "$T/err")" "1 1"
fi
if small_disk "$T/ro" size=64m; then
  cp -a "$WORK/warm" "$T/ro/cw"
  mkdir "$T/ro/cw/cache/window"
  mount -o remount,ro "$T/ro"
  CYCLEWORK_HOME=$T/ro/cw ends "data that can only be read" 2 search pursuer
  sentence "data that can only be read" "cannot be written"
fi
if small_disk "$T/nowhere" size=1m; then
  mkdir "$T/nowhere/cw"
  head -c 2000000 /dev/zero >"$T/nowhere/filler" 2>/dev/null
  nowhere() { # runs the program where data, home and temporary files have no room
    TMPDIR=$T/nowhere HOME=$T/nowhere XDG_STATE_HOME=$T/nowhere XDG_CACHE_HOME=$T/nowhere CYCLEWORK_HOME=$T/nowhere/cw \
      CYCLEWORK_VMARGS="$CYCLEWORK_VMARGS -Djava.io.tmpdir=$T/nowhere -Duser.home=$T/nowhere" run "$@"
  }
  nowhere search stonewalling
  same "a search without room anywhere says nothing else" "$rc $(grep -c . "$T/err") $(grep -m 1 -o L1.1 "$T/out")" "0 0 L1.1"
  nowhere quiz --trainee Ada M1
  same "a quiz without room anywhere" $rc 1
  sentence "a quiz without room anywhere" "There is no room left on the disk"
fi
fresh "$T/h"
if [ "$(id -u)" = 0 ] && mount --bind "$T/h/cache" "$T/h/cache" 2>/dev/null; then
  mounted+=("$T/h/cache")
  mount -o remount,bind,ro "$T/h/cache"
  ends "caches that can only be read" 0 search pursuer
else
  not_tried "caches that can only be read need root and mount"
fi
if ! command -v Xvfb >/dev/null; then
  not_tried "a window needs Xvfb"
elif small_disk "$T/noexec" size=200m,noexec; then
  ( . "$(dirname "$0")/../../../releng/scripts/display.sh" && start_display &&
    CYCLEWORK_HOME=$T/noexec/cw CYCLEWORK_VMARGS="$CYCLEWORK_VMARGS -Duser.home=$T/noexec -Dcyclework.measureStart=true" timeout 60 "$CW" >"$T/out" 2>"$T/err" )
  same "a window where nothing may be run from home and data" "$(sed 's/[0-9]*$//' "$T/out")" "usable after ms: "
fi
( unset DISPLAY WAYLAND_DISPLAY; fresh "$T/h2"; run; same "a window without a display" $rc 2; sentence "a window without a display" "There is no display"
  DISPLAY=:987 run; same "a window on a display that is not there" $rc 2; same "it is told" "$(grep -c 'no display' "$T/err")" 1 )
