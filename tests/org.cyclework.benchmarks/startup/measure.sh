#!/usr/bin/env bash
# Starts the bare workbench and Cyclework in turn, eight times each, and prints the medians and their ratio. Both are started
# by the same script, the one that Cyclework ships, so with the same flags of the JVM and each with a class archive of its
# own. The first start of each makes that archive, the index and the window, and is not counted.
# Build both first: ./mvnw -Pbench package -DskipTests
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/../../.." || exit 2
. releng/scripts/java.sh
. releng/scripts/display.sh
[ -n "${DISPLAY:-}" ] || start_display || exit 2
case $(uname -m) in aarch64|arm64) arch=aarch64 ;; *) arch=x86_64 ;; esac
bare=tests/bare/org.cyclework.bare.product/target/products/org.cyclework.bare.product/linux/gtk/$arch
ours=releng/org.cyclework.product/target/products/org.cyclework.product/linux/gtk/$arch
for product in "$bare" "$ours"; do
  [ -d "$product/plugins" ] || { echo "There is no product in $product. Build both: ./mvnw -Pbench package -DskipTests" >&2; exit 2; }
done
work=$PWD/target/startup
rm -rf "$work"
mkdir -p "$work"
# Copies, so that nothing else builds over them meanwhile.
cp -r "$bare" "$work/bare"
cp -r "$ours" "$work/ours"
cp -r "$ours/cyclework" "$ours/start" "$ours/logging.properties" "$work/bare/"
cp "$ours"/plugins/org.cyclework.start_*.jar "$work/bare/plugins/"

start() { # $1 bare or ours, $2 where the workbench keeps its state; prints milliseconds
  CYCLEWORK_HOME="$work/home-$1" CYCLEWORK_VMARGS="-Dcyclework.measureStart=true ${MEASURE_VMARGS:-}" \
    "$work/$1/cyclework" -data "$2" 2>>"$work/$1.log" | sed -n 's/^usable after ms: //p'
}
median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }

# Somebody is at the desk, as on every start but the first.
CYCLEWORK_HOME="$work/home-ours" "$work/ours/cyclework" quiz --trainee Measure M1 </dev/null >/dev/null 2>&1
a=() b=()
for run in 0 1 2 3 4 5 6 7; do
  x=$(start bare "$work/data-bare")
  y=$(start ours @noDefault)
  [ -n "$x" ] && [ -n "$y" ] || { echo "A start told nothing; see target/startup/*.log." >&2; exit 1; }
  [ "$run" -gt 0 ] && { a+=("$x"); b+=("$y"); }
  echo "bare workbench $x ms, Cyclework $y ms"
done
x=$(median "${a[@]}") y=$(median "${b[@]}")
echo "start: ours $y ms, bare $x ms, ratio $(awk "BEGIN { printf \"%.2f\", $y / $x }")"
