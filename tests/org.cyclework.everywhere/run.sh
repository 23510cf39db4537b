#!/usr/bin/env bash
# Runs every kind, two at a time, and fails where one case does. run.sh [PRODUCT-FOLDER] [KIND …]; a kind may be a script elsewhere.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
case $(uname -m) in aarch64|arm64) arch=aarch64 ;; *) arch=x86_64 ;; esac
[ "$(uname -s)" = Linux ] || { echo "These cases know Linux only; nothing was tried."; exit 0; }
product=$top/releng/org.cyclework.product/target/products/org.cyclework.product/linux/gtk/$arch
[ $# -gt 0 ] && [ -d "$1" ] && { product=$1; shift; }
[ -x "$product/cyclework" ] || { echo "There is no product in $product; build it first: ./mvnw package -DskipTests" >&2; exit 2; }
. "$top/releng/scripts/java.sh"

work=$(mktemp -d "${TMPDIR:-/tmp}/everywhere.XXXXXX")
trap 'rm -rf "$work"' EXIT
export PRODUCT=$product WORK=$work CYCLEWORK_NO_BUILD=1 LC_ALL=C.UTF-8 HOME=$work/user
unset CYCLEWORK_HOME CYCLEWORK_VMARGS XDG_CACHE_HOME XDG_STATE_HOME
mkdir "$HOME" "$work/out"
# One home that was used before, to begin from: the first start of each takes seconds.
CYCLEWORK_HOME=$work/warm "$product/cyclework" search pursuer >/dev/null 2>"$work/out/warm" || { echo "The product does not start:"; cat "$work/out/warm"; exit 1; }

kinds=("$@")
[ ${#kinds[@]} -gt 0 ] || kinds=("$here"/kinds/*.sh)
try() { # $1 a script, or the name of one
  local script=$1 name
  [ -f "$script" ] || script=$here/kinds/$1.sh
  name=$(basename "$script" .sh)
  { echo "== $name"; bash "$script" 2>&1 || echo "FAIL  $name ended before its end"; } >"$WORK/out/$name"
}
export -f try
export here
start=$SECONDS
printf '%s\0' "${kinds[@]}" | xargs -0 -P "${EVERYWHERE_AT_ONCE:-2}" -I KIND bash -c 'try "$1"' try KIND
rm "$work/out/warm"
cat "$work"/out/*
failed=$(cat "$work"/out/* | grep -c '^FAIL')
echo "$(cat "$work"/out/* | grep -c '^pass') passed, $failed failed, $(cat "$work"/out/* | grep -c '^not tried') not tried; Java $("$JAVA_HOME/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.version = //p'), $((SECONDS - start)) s"
[ "$failed" -eq 0 ]
