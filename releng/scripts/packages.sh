# Sees to the system packages; to be sourced. As root on Debian or Ubuntu what is missing is installed, otherwise it is named.

have_command() { # $1 its name, then folders in which it may lie besides the usual ones
  command -v "$1" >/dev/null && return
  local name=$1 folder
  shift
  for folder in "$@"; do [ -x "$folder/$name" ] && return; done
  return 1
}
have_library() { ldconfig -p 2>/dev/null | grep -q "$1"; }

missing_packages() { # $1 "run" for the program, "test" for every test as well
  have_library libgtk-3.so.0 || printf 'libgtk-3-0 '
  have_library libwebkit2gtk-4.1.so.0 || printf 'libwebkit2gtk-4.1-0 '
  if [ "$1" = test ]; then
    command -v Xvfb >/dev/null || printf 'xvfb '
    command -v metacity >/dev/null || printf 'metacity '
    have_command dbus-run-session || printf 'dbus '
    have_command at-spi-bus-launcher /usr/libexec /usr/lib/at-spi2-core || printf 'at-spi2-core '
    have_command initdb /usr/lib/postgresql/*/bin || printf 'postgresql '
    [ -d /usr/share/i18n/locales ] || printf 'locales '
    command -v fc-list >/dev/null && [ -n "$(fc-list : family 2>/dev/null | head -n 1)" ] || printf 'fontconfig fonts-dejavu-core '
  fi
}

need_packages() { # $1 as above; returns 1 where something stays missing
  [ "$(uname -s)" = Linux ] || return 0
  local missing
  missing=$(missing_packages "$1")
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing system packages: $missing" >&2
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing; } >/dev/null 2>&1
    missing=$(missing_packages "$1")
    [ -z "$missing" ] && return 0
  fi
  echo "Please install these packages first: $missing" >&2
  return 1
}
