# Sees to it that the build can work in the folder it lies in; to be sourced.

# Blanks and letters of every language do no harm. The product starts in any folder, but the tools that build it paste paths into
# URLs and lists of paths.
need_plain_folder() { # $1 the folder; returns 1 and names the character where there is one that the tools trip over
  local LC_ALL=C odd=${1//[-A-Za-z0-9 \/._+,=@~$'\200'-$'\377']/}
  [ -z "$odd" ] && return
  printf 'Cyclework cannot be built in %s, since the name has the character %s in it. Nothing was built; move the project to another folder, or take a built product, which starts in any.\n' "$1" "${odd:0:1}" >&2
  return 1
}
