#!/usr/bin/env bash
# Measures a campus on a PostgreSQL of its own on this machine, with its defaults. Arguments: machines, learners of each,
# events of each learner, and "bare" for the bare INSERT beside it; without any 50 1 2000 bare. After a build, with a CLASSPATH
# of the benchmarks, the record, the jars that it needs and the driver.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. ../../releng/scripts/java.sh
: "${CLASSPATH:?names no classes}"
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
PATH=$programs:$PATH
folder=$(mktemp -d)
as=""
if [ "$(id -u)" = 0 ]; then chown nobody "$folder"; as="setpriv --reuid=nobody --regid=nogroup --clear-groups"; fi
pg() { (cd / && $as "$@"); }
trap 'pg "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1; rm -rf "$folder"' EXIT
port=$((20000 + RANDOM % 10000))
pg "$programs/initdb" -D "$folder/data" -U cyclework --auth-local=trust --auth-host=scram-sha-256 -E UTF8 --no-locale >/dev/null
pg "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$folder" start >/dev/null
sql() { pg "$programs/psql" -X -q -h "$folder" -p "$port" -U cyclework -d postgres -c "$1"; }
sql "CREATE ROLE owner LOGIN CREATEROLE PASSWORD 'measured'"
sql "CREATE DATABASE campus OWNER owner"
printf 'url=jdbc:postgresql://127.0.0.1:%s/campus\nuser=owner\npassword=measured\n' "$port" >"$folder/owner.properties"
[ $# -gt 0 ] || set -- 50 1 2000 bare
"$JAVA_HOME/bin/java" -Xmx1g -cp "$CLASSPATH" org.cyclework.record.internal.campus.CampusAtSize "$folder/owner.properties" "$@"
