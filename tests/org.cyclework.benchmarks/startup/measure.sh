#!/usr/bin/env bash
# Starts the bare workbench and Cyclework in turn, eight times each, and prints the medians and their ratio. Each has a class
# archive of its own, and the bare one is started by the platform's own launcher: with the flags of the JVM that Cyclework's
# start script sets, or, after measure.sh default, with none. The first start of each makes its caches and is not counted.
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
# The bare one gets our start script, for its flags, but a Java that hands them to the platform's launcher.
cp -r "$ours/cyclework" "$ours/start" "$ours/logging.properties" "$work/bare/"
mkdir -p "$work/java/bin"
launcher=$(echo "$work"/bare/plugins/org.eclipse.equinox.launcher_*.jar)
cat >"$work/java/bin/java" <<EOF
#!/usr/bin/env bash
flags=()
while [ "\$1" != -cp ]; do flags+=("\$1"); shift; done
shift 3
[ "${1:-}" = default ] && flags=(-Dcyclework.measureStart=true)
exec "$JAVA_HOME/bin/java" "\${flags[@]}" -cp "$launcher" org.eclipse.equinox.launcher.Main -nosplash "\$@"
EOF
chmod +x "$work/java/bin/java"

start() { # $1 bare or ours, $2 its Java, $3 where the workbench keeps its state; prints milliseconds
  JAVA_HOME=$2 CYCLEWORK_HOME="$work/home-$1" CYCLEWORK_VMARGS="-Dcyclework.measureStart=true ${MEASURE_VMARGS:-}" \
    "$work/$1/cyclework" -data "$3" 2>>"$work/$1.log" | sed -n 's/^usable after ms: //p'
}
median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }

# Somebody is at the desk, as on every start but the first.
CYCLEWORK_HOME="$work/home-ours" "$work/ours/cyclework" quiz --trainee Measure M1 </dev/null >/dev/null 2>&1
a=() b=()
for run in 0 1 2 3 4 5 6 7; do
  x=$(start bare "$work/java" "$work/data-bare")
  y=$(start ours "$JAVA_HOME" @noDefault)
  [ -n "$x" ] && [ -n "$y" ] || { echo "A start told nothing; see target/startup/*.log." >&2; exit 1; }
  [ "$run" -gt 0 ] && { a+=("$x"); b+=("$y"); }
  echo "bare workbench $x ms, Cyclework $y ms"
done
x=$(median "${a[@]}") y=$(median "${b[@]}")
echo "start: ours $y ms, bare $x ms, ratio $(awk "BEGIN { printf \"%.2f\", $y / $x }")"
