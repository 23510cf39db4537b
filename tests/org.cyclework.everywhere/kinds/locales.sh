# Text, paths and numbers are the same whatever the session says.
. "$(dirname "$0")/../lib.sh"
export LOCPATH=$T/locales
mkdir "$LOCPATH"
locales=(no_SUCH.UTF-8 tr_TR.UTF-8 fa_IR.UTF-8 ar_EG.UTF-8 de_DE.ISO-8859-1)
for locale in tr_TR.UTF-8 fa_IR.UTF-8 ar_EG.UTF-8 de_DE.ISO-8859-1; do
  # Nothing is sorted by the session's rules, and they are most of what compiling takes.
  sed '/^LC_COLLATE/,/^END LC_COLLATE/c LC_COLLATE\ncopy "POSIX"\nEND LC_COLLATE' "/usr/share/i18n/locales/${locale%%.*}" >"$LOCPATH/${locale%%.*}" 2>/dev/null
  localedef -i "$LOCPATH/${locale%%.*}" -f "${locale#*.}" "$LOCPATH/$locale" 2>/dev/null || [ -d "$LOCPATH/$locale" ] || not_tried "$locale cannot be compiled; install the package locales"
done
answers() { # everything that is stored or exchanged, in one file
  "$CW" play V1 --chair pursuer --choices 1 --trainee 'Zoë İpek' --json 2>/dev/null | sed 's/"id":"[0-9a-f-]*"//'
  "$CW" replay --json 2>/dev/null | sed -E 's/"(id|startedAt)":"[0-9a-zA-Z:.-]*"//g'
}
fresh "$T/Zoë reference"
answers >"$T/reference"
same "the reference has a play of Zoë" "$(grep -c '"trainee":"Zoë İpek"' "$T/reference")" 1
for locale in "${locales[@]}"; do
  [ "${locale#*_}" = "$locale" ] || [ "$locale" = no_SUCH.UTF-8 ] || [ -d "$LOCPATH/$locale" ] || continue
  mkdir "$T/$locale"
  fresh "$T/$locale/Zoë"
  ( export LC_ALL=$locale; answers ) >"$T/answers" 2>/dev/null
  same "$locale: every answer is that of another session" "$(diff "$T/reference" "$T/answers" 2>&1 | head -c 200)" ""
  same "$locale: one folder, and it is the one that was named" "$(ls "$T/$locale")" "Zoë"
done
fresh "$T/h"
export LC_ALL=C
ends "a word that is no UTF-8 is refused" 2 play V1 --chair pursuer --choices 1 --trainee "$(printf 'Zo\xeb')"
sentence "a word that is no UTF-8" "UTF-8"
printf 'Zo\xeb\n' | "$CW" quiz M1 >"$T/out" 2>"$T/err"
same "a typed name that is no UTF-8 is refused" $? 2
same "nobody was enrolled" "$("$CW" replay)" "No play is stored yet."
CYCLEWORK_HOME=$T/$(printf 'Zo\xeb')
ends "a data folder that is no UTF-8 is refused" 2 --version
sentence "a data folder that is no UTF-8" "CYCLEWORK_HOME"
same "and is not made" "$([ -e "$CYCLEWORK_HOME" ] && echo made)" ""
