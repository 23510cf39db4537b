# Text is UTF-8 whatever the session says; to be sourced.

is_utf8() { # whether the text $1 is UTF-8
  local LC_ALL=C
  case $1 in
    *[$'\200'-$'\377']*) command -v iconv >/dev/null || return 0; printf '%s' "$1" | iconv -f UTF-8 -t UTF-8 >/dev/null 2>&1 ;;
  esac
}

# The JVM reads words and names of files in the character set of the session. Where that is not UTF-8, the process gets one that
# is; the language of the person stays.
use_utf8() {
  local charset candidate own
  charset=$(locale charmap 2>/dev/null) || return 0
  [ "$charset" = UTF-8 ] && return
  own=${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}
  for candidate in "${own%%[.@]*}.UTF-8" C.UTF-8 C.utf8 en_US.UTF-8 UTF-8; do
    if [ "$(LC_ALL=$candidate locale charmap 2>/dev/null)" = UTF-8 ]; then
      if [ -n "${LC_ALL:-}" ]; then
        export LANG=$LC_ALL LC_MESSAGES=$LC_ALL LC_TIME=$LC_ALL LC_NUMERIC=$LC_ALL
        unset LC_ALL
      fi
      export LC_CTYPE=$candidate
      return
    fi
  done
}
