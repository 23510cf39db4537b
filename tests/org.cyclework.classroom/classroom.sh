# The teacher's page: its script sets up a lab and resets it, a class hands in and collects, and the program runs from a stick.
. "$(dirname "$0")/../org.cyclework.everywhere/lib.sh"
page=$(dirname "$0")/../../docs/classroom.md
block() { awk -v first="$1" '/^```/ { inside = !inside && $0 != "```" ; if (!inside) found = 0; next } inside && index($0, first) { found = 1 } found' "$page"; }
mkdir -p "$T/bin" "$T/class" "$T/hosts"
{ echo '#!/usr/bin/env bash'; block '# lab.sh FOLDER GROUP SEAT...'; } >"$T/lab.sh"
same "the page has the script, in some ten lines" "$(( $(wc -l <"$T/lab.sh") <= 15 ))" 1
printf '#!/bin/sh\nexec "%s" "$@"\n' "$CW" >"$T/bin/cyclework"
# Each host is a folder of its own, on which the program was started before: its caches are there again whenever a word comes in.
printf '#!/bin/sh\nseat=$1; shift; mkdir -p "%s/$seat"; cd "%s/$seat" || exit 1\n[ -e .cyclework ] || case $1 in rm*) true;; *) false;; esac || cp -a "$WORK/warm" .cyclework\nHOME=$PWD CYCLEWORK_HOME= exec env -u CYCLEWORK_HOME -u CYCLEWORK_PASSPHRASE -u CYCLEWORK_PACKET_PASSPHRASE sh -c "$*"\n' \
  "$T/hosts" "$T/hosts" >"$T/bin/ssh"
chmod +x "$T/bin/cyclework" "$T/bin/ssh"
export PATH=$T/bin:$PATH CYCLEWORK_HOME=$T/desk CYCLEWORK_PACKET_PASSPHRASE='a stick in a pocket'
cp -a "$WORK/warm" "$T/desk"
at() { # runs the program at a seat; $1 the seat, $2 the PIN, then the words
  local seat=$1 pin=$2
  shift 2
  HOME=$T/hosts/$seat CYCLEWORK_HOME=$T/hosts/$seat/.cyclework CYCLEWORK_PASSPHRASE=$pin "$CW" "$@"
}

# The desk, as the page says
"$CW" play V1 --chair pursuer --choices 1 --trainee Tina --json >/dev/null 2>&1
CYCLEWORK_NEW_PASSPHRASE='a long passphrase' ends "the desk is founded" 0 user found Tina --institution "Evening school"
export CYCLEWORK_PASSPHRASE='a long passphrase'
printf 'name\nAda\n' >"$T/list.csv"
ends "a group" 0 group make Tuesday --as Tina
ends "the class list" 0 group take Tuesday "$T/list.csv" --as Tina
CYCLEWORK_NEW_PASSPHRASE=4711 ends "an account with a PIN" 0 user open Ada --pin --as Tina

bash "$T/lab.sh" "$T/class" Tuesday seat1 >"$T/out" 2>"$T/err"
same "the script runs ($(tail -n 2 "$T/err"))" $? 0

at seat1 4711 play V1 --chair pursuer --choices 1 --as Ada --json >/dev/null 2>"$T/err"
same "a trainee signs in at a seat and plays ($(tail -n 1 "$T/err"))" $? 0
at seat1 1234 packet folder "$T/class" --as Ada >/dev/null 2>&1
same "with another PIN nobody comes in" $? 1
at seat1 4711 packet folder "$T/class" hand-in --as Ada >/dev/null 2>"$T/err"
same "it is handed in ($(tail -n 1 "$T/err"))" $? 0
"$CW" packet folder "$T/class" collect --as Tina >"$T/out" 2>&1
same "it is collected" "$(grep -c 'about .*Ada.*work' "$T/out")" 1

bash "$T/lab.sh" "$T/class" Tuesday seat1 >"$T/out" 2>"$T/err"
same "the seat is emptied for the next class ($(tail -n 2 "$T/err"))" $? 0
"$CW" packet homes --as Tina >"$T/out" 2>&1
same "it is admitted anew, and its old key is trusted no longer" "$(grep -c 'seat  seat' "$T/out") $(grep -c 'seat1  (trusted no longer)' "$T/out")" "2 1"
at seat1 4711 replay --as Ada --json >"$T/out" 2>"$T/err"
same "what the desk had collected came back" "$(grep -c '"V1"' "$T/out")" 1

# From a stick, with the data beside the program
mkdir "$T/stick" && install "$T/stick/cyclework" && cp -a "$WORK/warm" "$T/stick/data"
block 'here=$(dirname' >"$T/stick/start.sh" && sed -i '1i #!/bin/sh' "$T/stick/start.sh"
env -u CYCLEWORK_HOME HOME="$T/hosts/guest" sh "$T/stick/start.sh" play V1 --chair pursuer --choices 1 --trainee Eve --json >/dev/null 2>"$T/err"
same "the program runs from the stick ($(tail -n 1 "$T/err"))" $? 0
same "its data lies beside it" "$(ls -d "$T/stick/data/record/journal")" "$T/stick/data/record/journal"
same "and not in the home" "$(ls -A "$T/hosts/guest" 2>/dev/null | grep -c '^.cyclework$')" 0
mv "$T/stick" "$T/elsewhere"
same "on another computer it goes on" "$(env -u CYCLEWORK_HOME HOME="$T/hosts/other" sh "$T/elsewhere/start.sh" replay --json 2>/dev/null | grep -c '"trainee":"Eve"')" 1
