# A cache changes nothing but the time a start takes.
. "$(dirname "$0")/../lib.sh"
words=(search --json pursuer)
fresh "$T/h"
"$CW" "${words[@]}" >"$T/reference"
same "a warm start makes nothing new" "$(cd "$T/h" && find . -newer "$T/reference" -type f)" ""
same "every bundle of the terminal finds what it needs: the platform logs nothing" "$(ls "$WORK/warm/logs")" ""
answers() { # $1 what was done to the caches
  ends "$1" 0 "${words[@]}"
  same "$1: the same answer" "$(cmp "$T/reference" "$T/out" 2>&1)" ""
}
zero() { head -c "$(stat -c %s "$1")" /dev/zero >"$1.0" && mv "$1.0" "$1"; }
platform=$T/h/cache/terminal
for file in org.eclipse.core.runtime/.mainData.1 org.eclipse.osgi/framework.info.1; do
  fresh "$T/h"; zero "$platform/$file"; answers "$file is zeroed"
done
fresh "$T/h"; find "$T/h/cache/terminal" -type f | while read -r file; do zero "$file"; done; answers "every file of the platform is zeroed"
answers "the start after it"
fresh "$T/h"; echo x >"$platform/org.eclipse.osgi/framework.info.9"; answers "a file is there that does not belong"
fresh "$T/h"; rm -rf "$platform"; touch "$platform"; answers "a file in the place of the cache"
fresh "$T/h"; rm -rf "$T/h/cache"; touch "$T/h/cache"; answers "a file in the place of all caches"
for damage in 'zero' 'truncate -s 3000000'; do
  fresh "$T/h"; $damage "$T/h/cache/terminal.jsa"; answers "the class archive: $damage"
done
export CYCLEWORK_VMARGS=
answers "the class archive is made anew"
export CYCLEWORK_VMARGS=-XX:-AutoCreateSharedArchive
fresh "$T/h"; printf 'damage' | dd of="$T/h/cache/terminal.jsa" bs=1 seek=5000000 conv=notrunc 2>/dev/null; answers "a few bytes of the class archive"
fresh "$T/h"; echo x >"$T/h/index/write.lock"; echo x >"$T/h/index/segments_1"; answers "a damaged index with a lock that is not empty"
fresh "$T/h"; for file in "$T/h"/index/*; do zero "$file"; done; answers "an index of zeros"
fresh "$T/h"; rm -rf "$T/h/cache" "$T/h/index"
export CYCLEWORK_VMARGS=
for n in 1 2; do "$CW" "${words[@]}" >"$T/out.$n" 2>"$T/err.$n" & done
wait
same "two first starts at once" "$(for n in 1 2; do cmp "$T/reference" "$T/out.$n" 2>&1; done)" ""
same "they leave nothing half done" "$(ls "$T/h/cache")" "terminal
terminal.jsa"
