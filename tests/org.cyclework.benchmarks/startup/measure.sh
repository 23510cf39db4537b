#!/usr/bin/env bash
# Starts the bare workbench and Cyclework in turn, eight times each, and prints the medians and their ratio. The first start
# of each makes its class archive and its index and is not counted. Build both first: ./mvnw -Pbench package -DskipTests
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
cd "$here" || exit 2
. releng/scripts/java.sh
. releng/scripts/display.sh
[ -n "${DISPLAY:-}" ] || start_display || exit 2
case $(uname -m) in aarch64) arch=aarch64 ;; *) arch=x86_64 ;; esac
bare=tests/bare/org.cyclework.bare.product/target/products/org.cyclework.bare.product/linux/gtk/$arch
ours=releng/org.cyclework.product/target/products/org.cyclework.product/linux/gtk/$arch
work=target/startup
rm -rf $work
mkdir -p $work

start() { # $1 product, $2 name; prints milliseconds
  "$JAVA_HOME/bin/java" -Dcyclework.measureStart=true -Dcyclework.home="$PWD/$work/$2/home" -Xmx256m -Xshare:auto -XX:+UseSerialGC \
    -XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$work/$2.jsa" -Xlog:disable --enable-native-access=ALL-UNNAMED \
    -jar "$1"/plugins/org.eclipse.equinox.launcher_*.jar -configuration "$PWD/$work/$2/configuration" \
    -data "$3" -nosplash 2>/dev/null | sed -n 's/^usable after ms: //p'
}
median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }

# Somebody is at the desk, as on every start but the first.
CYCLEWORK_NO_BUILD=1 CYCLEWORK_HOME="$PWD/$work/ours/home" ./cyclework quiz --trainee Measure M1 </dev/null >/dev/null 2>&1
a=() b=()
for run in 0 1 2 3 4 5 6 7; do
  x=$(start "$bare" bare "$PWD/$work/bare/data")
  y=$(start "$ours" ours @noDefault)
  [ "$run" -gt 0 ] && { a+=("$x"); b+=("$y"); }
  echo "bare workbench $x ms, Cyclework $y ms"
done
x=$(median "${a[@]}") y=$(median "${b[@]}")
echo "medians: bare workbench $x ms, Cyclework $y ms, ratio $(awk "BEGIN { printf \"%.2f\", $y / $x }")"
