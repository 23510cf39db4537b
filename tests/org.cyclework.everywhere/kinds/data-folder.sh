# The data lies in the folder that was named, whatever its name, and nowhere else.
. "$(dirname "$0")/../lib.sh"
for name in 'a b;c\d#e%f?g:h'"'"'i"j&k<l>(m)*[n]$o!p|q' $'-data שׁלום;INIT=SELECT 1\nin two lines'; do
  mkdir "$T/in"
  export CYCLEWORK_HOME=$T/in/$name
  ends "data in '$name'" 0 play V1 --chair pursuer --choices 1 --trainee Ada --json
  same "data in '$name': it is found again" "$("$CW" replay --json 2>&1 | grep -c '"trainee":"Ada"')" 1
  same "data in '$name': nothing beside it" "$(cd "$T/in" && echo *)" "$name"
  rm -rf "$T/in"
done
mkdir "$T/here" && cd "$T/here" || exit 1
CYCLEWORK_HOME=rel/ative ends "a folder that is named from here" 0 play V1 --chair pursuer --choices 1 --trainee Ada --json
same "it is made here" "$(ls -d "$T/here/rel/ative/record/journal")" "$T/here/rel/ative/record/journal"

# None named, or none that can be used
for unset in "env -u HOME -u CYCLEWORK_HOME" "env CYCLEWORK_HOME= HOME=" "env CYCLEWORK_HOME=' ' HOME=not/absolute" "env -u CYCLEWORK_HOME HOME=?"; do
  eval "$unset \"\$CW\" --version" >"$T/out" 2>"$T/err"
  same "no folder ($unset)" $? 2
  sentence "no folder ($unset)" "CYCLEWORK_HOME"
done
CYCLEWORK_HOME=/proc/nowhere ends "a folder that cannot be made" 2 --version
sentence "a folder that cannot be made" "/proc/nowhere cannot be written"
touch "$T/file"
CYCLEWORK_HOME=$T/file ends "a file in the place of the folder" 2 --version
sentence "a file in the place of the folder" "cannot be written"

# The program without the script comes to the same answer; the script's flags that only save time are given all the same.
fresh "$T/plain"
java() {
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -XX:SharedArchiveFile="$T/plain/cache/terminal.jsa" -Dosgi.install.area="$PRODUCT" \
    -cp "$(echo "$PRODUCT"/plugins/org.cyclework.start_*.jar)" org.cyclework.start.Main -data @none -application org.cyclework.cli.application "$@"
}
CYCLEWORK_HOME=$T/plain java play V1 --chair pursuer --choices 1 --trainee Ada --json >/dev/null 2>"$T/err"
same "without the script: the folder of the variable" "$(CYCLEWORK_HOME=$T/plain "$CW" replay --json | grep -c '"trainee":"Ada"')" 1
( unset CYCLEWORK_HOME HOME; java --version ) >"$T/out" 2>"$T/err"
same "without the script and without a folder" $? 2
sentence "without the script and without a folder" "CYCLEWORK_HOME"
