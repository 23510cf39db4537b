# Decides where everything lies: the data, the caches, the program itself, and the folder that native libraries are run from. To
# be sourced. What is decided here is handed to the program, which decides nothing again.

# Whether the platform, which makes URLs and class paths of paths, can use the path $1 as it is.
is_plain() {
  local LC_ALL=C
  case $1 in *[$'\1'-$'\37'$'\177'\"\#%\&\'\(\)\*:\;\<\>?\[\\\]\^\`\{\|\}$\!]*) return 1 ;; esac
  is_utf8 "$1"
}
is_blank() { [ -z "${1//[[:space:]]/}" ]; }
writable() { # whether the folder $1 is there, or can be made, and can be written
  mkdir -p -- "$1" 2>/dev/null && [ -w "$1" ]
}
free_kilobytes() { # how much can be written to the file system of folder $1; 0 where that is not known
  df -Pk "$1" 2>/dev/null | { read -r _; read -r _ _ _ free _; case ${free:-x} in *[!0-9]*) echo 0 ;; *) echo "$free" ;; esac; }
}

find_data() { # sets data, an absolute path; where there is none says why
  data=${CYCLEWORK_HOME:-}
  if is_blank "$data"; then
    case ${HOME:-} in
      /*) data=$HOME/.cyclework ;;
      *) why="There is no folder for your data: neither CYCLEWORK_HOME nor HOME names one. Nothing was started; set CYCLEWORK_HOME to a folder of your own."
        return 1 ;;
    esac
  fi
  case $data in /*) ;; *) data=$PWD/$data ;; esac
  if ! is_utf8 "$data"; then
    why="The name of the folder for your data is not written in UTF-8, so it cannot be read. Nothing was started; set CYCLEWORK_HOME to another folder."
    return 1
  fi
  writable "$data" && return
  why="The folder $data cannot be written. Nothing was started; set CYCLEWORK_HOME to a folder of your own."
  return 1
}

# Sets cache, empty where there is no place for one, and workspace, where the window keeps its layout. Both have to be plain, so for
# data in a folder that is not, they lie in the person's cache folder, under a number made of the path.
find_cache() {
  cache=$data/cache workspace=$data/workspace
  is_plain "$cache" && writable "$cache" && return
  local caches=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
  cache=$caches/cyclework/data-$(printf '%s' "$data" | cksum | tr -c '0-9\n' -)
  if [[ $caches == /* ]] && is_plain "$cache" && writable "$cache" && printf '%s' "$data" >"$cache/of"; then
    workspace=$cache/workspace
    forget_others "$caches/cyclework"
    return
  fi
  cache=
} 2>/dev/null
forget_others() { # removes what the folder $1 keeps for data that is gone
  local other of
  for other in "$1"/data-*; do
    of=$(cat "$other/of" && echo .) && [ ! -d "${of%.}" ] && rm -rf "$other"
  done
}

# Sets product: this folder, or where its name is not plain, one with a link to everything in it.
find_product() {
  product=$here
  is_plain "$here" && return
  local folder made
  for folder in "$cache" "${TMPDIR:-/tmp}"; do
    [ -n "$folder" ] && is_plain "$folder" || continue
    product=$folder/cyclework-program-$(id -u)
    links_to_here "$product" && return
    made=$(mktemp -d "$folder/cyclework-program.XXXXXX" 2>/dev/null) || continue
    if link_here "$made"; then
      [ -O "$product" ] && rm -rf "$product"
      if [ -e "$product" ] || ! mv "$made" "$product"; then
        product=$made
      fi
      return 0
    fi
    rm -rf "$made"
  done
  return 1
}
link_here() { # fills the folder $1 with links to this one
  local simple=configuration/org.eclipse.equinox.simpleconfigurator
  mkdir -p "$1/plugins" "$1/$simple" && ln -s "$here" "$1/from" && ln -s "$here/logging.properties" "$1/" && ln -s "$here"/plugins/* "$1/plugins/" &&
    ln -s "$here"/configuration/*.ini "$1/configuration/" && ln -s "$here/$simple"/* "$1/$simple/"
} 2>/dev/null
links_to_here() { # whether the folder $1 has a link to everything in this one, and to nothing else
  [ -O "$1" ] && [ "$1/from" -ef "$here" ] && [ "$(cd "$1/plugins" && echo *)" = "$(cd "$here/plugins" && echo *)" ]
}

# Sets programs: a folder that native libraries can be run from, empty where the cache is one.
find_programs() {
  programs=
  [ -n "$cache" ] && runs_programs "$cache" && return
  for programs in "${XDG_RUNTIME_DIR:-}" "${TMPDIR:-/tmp}" /var/tmp "$data"; do
    [ -n "$programs" ] && runs_programs "$programs" && return
  done
  programs=
}
runs_programs() { # whether a file in the folder $1 may be run
  local probe ran
  probe=$(mktemp "$1/.runs.XXXXXX" 2>/dev/null) || return 1
  { printf '#!/bin/sh\n' >"$probe"; } 2>/dev/null && chmod 700 "$probe" && "$probe" 2>/dev/null
  ran=$?
  rm -f "$probe"
  return $ran
}
