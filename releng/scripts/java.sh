# Finds a JDK 21 or newer and sets JAVA_HOME; to be sourced. The newest one that is found wins, unless JAVA_HOME or the
# java on the PATH is new enough already.

jdk_major() { # prints the major version of the JDK in folder $1, or 0 where there is none
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local best="" best_major=20 home major
  [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_major "$JAVA_HOME")" -ge 21 ] && { echo "$JAVA_HOME"; return; }
  home=$(command -v javac) && home=$(readlink -f "$home") && home=${home%/bin/javac} \
    && [ "$(jdk_major "$home")" -ge 21 ] && { echo "$home"; return; }
  for home in /usr/lib/jvm/* /opt/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    [ -d "$home" ] || continue
    major=$(jdk_major "$home")
    [ "${major:-0}" -gt "$best_major" ] && { best=$home; best_major=$major; }
  done
  echo "$best"
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "Cyclework needs a JDK 21 or newer. None was found in JAVA_HOME, on the PATH or under /usr/lib/jvm. Please install one." >&2
  exit 2
fi
export JAVA_HOME
