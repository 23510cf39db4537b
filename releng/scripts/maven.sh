# Sets MAVEN to a Maven 3.9 or newer; to be sourced. Older ones cannot run this build, so where only such a one is there it
# is used once, to fetch Maven 3.9 into the user's cache.

MAVEN_VERSION=3.9.16

maven_is_new() { # $1 a mvn
  "$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | {
    read -r major minor || exit 1
    [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 9 ]; }
  }
}

# Without a home folder it is kept with the rest of what is built.
MAVEN_CACHE=${XDG_CACHE_HOME:-${HOME:-$PWD/target}/.cache}/cyclework
MAVEN=$MAVEN_CACHE/apache-maven-$MAVEN_VERSION/bin/mvn
if [ ! -x "$MAVEN" ]; then
  system_maven=$(command -v mvn) || { echo "Cyclework needs a Maven to start with. Please install the package maven." >&2; exit 2; }
  if maven_is_new "$system_maven"; then
    MAVEN=$system_maven
  else
    echo "Fetching Maven $MAVEN_VERSION, once …" >&2
    # From another folder, so that the old Maven does not read this project.
    (mkdir -p "$MAVEN_CACHE" && cd "$MAVEN_CACHE" && "$system_maven" -B -q \
      org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$MAVEN_CACHE" -DmarkersDirectory="$MAVEN_CACHE/markers") \
      || { echo "Maven $MAVEN_VERSION could not be fetched. Nothing was changed; please install Maven 3.9 or newer." >&2; exit 2; }
  fi
fi
export MAVEN
