#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One file over eight connections of which every fifth is slow: nginx gives a connection whose number ends in 0 or 5
# 500 KiB/s, the others 10 MiB/s. Ideal for 256 MiB: 3.2 s. Prints each run and the median; fails above 1.2 x ideal.
# Usage: slow_connections.sh path/to/intact-get [runs]
set -eu
program=$1
runs=${2:-5}
home=$(mktemp -d)
nginx_pid=
finish() {
    [ -z "$nginx_pid" ] || kill "$nginx_pid" 2>/dev/null || true
    rm -rf "$home"
}
trap finish EXIT
mkdir "$home/root" "$home/files"
head -c 268435456 /dev/urandom >"$home/root/file.bin"

for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    cat >"$home/nginx.conf" <<CONF
daemon off; master_process off; pid $home/pid;
events { worker_connections 512; }
http {
    access_log off; sendfile on;
    client_body_temp_path $home/body; proxy_temp_path $home/proxy; fastcgi_temp_path $home/fastcgi;
    uwsgi_temp_path $home/uwsgi; scgi_temp_path $home/scgi;
    map \$connection \$speed { ~[05]\$ 500k; default 10m; }
    server { listen 127.0.0.1:$port; root $home/root; limit_rate \$speed; keepalive_requests 100000; }
}
CONF
    /usr/sbin/nginx -c "$home/nginx.conf" -e "$home/error.log" -p "$home" &
    nginx_pid=$!
    for _ in $(seq 100); do
        kill -0 "$nginx_pid" 2>/dev/null || break
        (: <>/dev/tcp/127.0.0.1/$port) 2>/dev/null && break 2
        sleep 0.05
    done
    kill "$nginx_pid" 2>/dev/null || true
    nginx_pid=
done
[ -n "$nginx_pid" ] || { cat "$home/error.log" >&2; exit 1; }

times=()
for run in $(seq "$runs"); do
    begin=$EPOCHREALTIME
    "$program" --quiet --state-dir "$home/state" -d "$home/files" -s 8 "http://127.0.0.1:$port/file.bin"
    milliseconds=$(((${EPOCHREALTIME/[.,]/} - ${begin/[.,]/}) / 1000))
    cmp "$home/root/file.bin" "$home/files/file.bin"
    rm -f "$home/files/file.bin"
    echo "run $run: $milliseconds ms"
    times+=("$milliseconds")
done
median=$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((runs + 1) / 2))p")
echo "median: $median ms (ideal 3200, at most 3840)"
[ "$median" -le 3840 ]
