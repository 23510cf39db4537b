# The program starts from any folder, through any link, and after it has moved.
. "$(dirname "$0")/../lib.sh"
fresh "$T/home"
for name in 'Zoë course' '#1 100%25 a:b;c\d?'"'"'x"&(y)*$z' $'two\nlines %20'; do
  mkdir "$T/i"
  install "$T/i/$name"
  CW=$T/i/$name/cyclework ends "installed in '$name'" 0 search pursuer
  same "installed in '$name': it answers" "$(grep -c . "$T/out" | awk '{ print ($1 > 3) }')" 1
  rm -rf "$T/i"
done
odd=$T/$(printf 'Zo\xeb')
install "$odd"
CW=$odd/cyclework ends "installed in a folder that is no UTF-8" 2 --version
sentence "installed in a folder that is no UTF-8" "give the folder another name"
ln -s "$PRODUCT/cyclework" "$T/odd #link"
CW="$T/odd #link" ends "through a link" 0 --version
cd "$T" && mkdir gone && cd gone && rmdir ../gone
ends "from a folder that is gone" 0 --version
