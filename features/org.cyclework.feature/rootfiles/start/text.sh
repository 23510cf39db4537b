# Text is UTF-8 whatever the session says; to be sourced.

is_utf8() { # whether the text $1 is UTF-8
  local LC_ALL=C
  case $1 in
    *[$'\200'-$'\377']*) command -v iconv >/dev/null || return 0; printf '%s' "$1" | iconv -f UTF-8 -t UTF-8 >/dev/null 2>&1 ;;
  esac
}

# The JVM reads words and names of files in the character set of the session, and takes ASCII for one that is not installed. Where
# that is not UTF-8, the process gets one that is. The language of the person stays, unless that is what is not installed.
use_utf8() {
  command -v locale >/dev/null || return 0
  speaks_utf8 && return
  local candidate own=${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}
  for candidate in "${own%%[.@]*}.UTF-8" C.UTF-8 C.utf8 en_US.UTF-8 UTF-8; do
    if LC_ALL=$candidate speaks_utf8; then
      if [ -n "${LC_ALL:-}" ]; then
        export LANG=$LC_ALL LC_MESSAGES=$LC_ALL LC_TIME=$LC_ALL LC_NUMERIC=$LC_ALL
        unset LC_ALL
      fi
      export LC_CTYPE=$candidate
      speaks_utf8 || export LC_ALL=$candidate
      return 0
    fi
  done
} 2>/dev/null
speaks_utf8() { # whether every locale of the session is there, and its character set is UTF-8
  [ "$(locale charmap 2>&1)" = UTF-8 ]
}
