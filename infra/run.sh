#!/usr/bin/env bash
# Starts one classroom on this machine, with everything it needs, and prints the links to enter it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() {
  cat <<'USAGE'
./infra/run.sh [--port N] [--data DIR] [--fresh] [--crowd N] [--tls]

  --port N     where to listen; default 8080
  --data DIR   where everything is kept; default .run/data in this repository
  --fresh      begin again: removes what an earlier run kept in the data folder
  --crowd N    adds N simulated participants who raise hands, vote and chat
  --tls        for other machines: https with a certificate made here, on every network interface
               (browsers warn about it once; cameras need https anywhere but on localhost)

Ctrl-C ends everything it started.
USAGE
}

port=8080 data="$root/.run/data" crowd=0 fresh=no tls=no
while [ $# -gt 0 ]; do
  case "$1" in
    --port | --data | --crowd) [ $# -ge 2 ] || refuse "$1 needs a value; --help lists the options." ;;&
    --port) port="$2"; shift ;;
    --data) data="$2"; shift ;;
    --crowd) crowd="$2"; shift ;;
    --fresh) fresh=yes ;;
    --tls) tls=yes ;;
    --help | -h) usage; exit 0 ;;
    *) refuse "$1 is not an option; --help lists them." ;;
  esac
  shift
done
[[ "$port" =~ ^[0-9]{1,5}$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65535 ] || refuse "--port $port is no port: use a number from 1024 to 65535."
[[ "$crowd" =~ ^[0-9]{1,4}$ ]] || refuse "--crowd $crowd is no number of people: try --crowd 100."

# The data folder: ours, free, and fresh if wished.
data="$(realpath -m -- "$data")"
lock="$data/host.lock"
if [ -d "$data" ] && [ ! -e "$lock" ] && [ -n "$(ls -A -- "$data")" ]; then
  refuse "$data holds other things and was not made by this program, so it is left alone. Choose another folder with --data."
fi
if [ -e "$lock" ] && ! flock --nonblock "$lock" true; then
  refuse "The data folder $data is in use by another host ($(cat "$data/host.txt" 2>/dev/null || echo "just starting")). Stop that one, or choose another folder with --data."
fi
if [ "$fresh" = yes ] && [ -e "$lock" ]; then
  say "removing the earlier classroom in $data"
  # For root, what was recorded lies beside it: Janus runs as another user.
  captured="$(readlink -f -- "$data/recordings/capture" || true)"
  case "$captured" in /var/lib/cityleadership-classroom/?*) rm -rf -- "$captured" ;; esac
  rm -rf -- "$data"
fi
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  refuse "Port $port is taken by another program. End it ('ss -ltnp' names it), or choose another with --port."
fi

# What is missing.
require_sdks
install_missing redis-server:redis-server setpriv:util-linux || refuse "Without Redis no class can be kept, so nothing was started."
install_missing janus:janus || say "Going on without Janus: classes have no sound and no pictures until it is installed."
install_missing ffmpeg:ffmpeg pdftoppm:poppler-utils || say "Going on without ffmpeg: what is recorded is kept, and becomes watchable once it is installed."
[ "$tls" = no ] || install_missing openssl:openssl || refuse "Without openssl no certificate can be made for --tls."

# Build.
mkdir -p "$root/.run"
say "building (the first time takes a minute or two)"
quietly "$root/.run/build.log" build "$root/src/Web" -c Release -v minimal || refuse "The build failed; all of it is in $root/.run/build.log"
if [ "$crowd" -gt 0 ]; then
  quietly "$root/.run/build-crowd.log" build "$root/tests/Load" -c Release -v minimal || refuse "The crowd did not build; see $root/.run/build-crowd.log"
fi
end_compiler

# Where it is reached.
(umask 077 && mkdir -p -- "$data" && touch -- "$lock") || refuse "$data cannot be written. Choose a folder of yours with --data."
if [ "$tls" = yes ]; then
  . "$root/infra/certificate.sh"
  address="$(ip -4 -o addr show scope global 2>/dev/null | awk '{sub(/\/.*/, "", $4); print $4; exit}')"
  address="${address:-$(hostname -I | awk '{print $1}')}"
  [ -n "$address" ] || refuse "This machine has no address that others could reach, so --tls has nothing to listen on. Connect it to a network, or leave --tls out."
  make_certificate "$data/tls" "$address"
  url="https://$address:$port"
  listen=(--urls "https://*:$port" --Kestrel:Certificates:Default:Path="$data/tls/certificate.pem" --Kestrel:Certificates:Default:KeyPath="$data/tls/key.pem")
  say "listening on every network interface, with a certificate made here: browsers warn about it once"
else
  url="http://localhost:$port"
  listen=(--urls "$url")
fi

# Run. Everything started here ends with this script, whatever ends it.
pids=()
finish() {
  trap - EXIT INT TERM HUP
  local pid
  for pid in $(printf '%s\n' "${pids[@]}" | tac); do
    kill -TERM "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  done
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
begin() { # LOG COMMAND...
  local log="$1"; shift
  setpriv --pdeathsig=TERM setsid "$@" </dev/null >>"$log" 2>&1 &
  pids+=($!)
}

host="$root/src/Web/bin/Release/net10.0/CityLeadership.Classroom.Web.dll"
[ ! -e "$data/host.log" ] || mv -f -- "$data/host.log" "$data/host.log.before"
begin "$data/host.log" dotnet "$host" --contentRoot "$root/src/Web" --Demo true --Data:Folder "$data" --Site:Url "$url" "${listen[@]}"
host_pid=${pids[0]}
say "log $data/host.log"

node "$root/infra/watch.mjs" ready "$url" "$data" "$host_pid" || {
  say "The host did not start:"
  grep -v '^{' "$data/host.log" | tail -n 10 >&2 || true
  exit 1
}
if [ "$crowd" -gt 0 ]; then
  begin "$data/crowd.log" dotnet "$root/tests/Load/bin/Release/net10.0/CityLeadership.Classroom.Load.dll" crowd --server "$url" --links "$data/demo-links.json" --count "$crowd"
  say "$crowd simulated participants are joining; log $data/crowd.log"
fi
node "$root/infra/watch.mjs" health "$url" </dev/null &
pids+=($!)

code=0
wait "$host_pid" || code=$?
say "The host ended (code $code). Start it again with the same command: nothing that was acknowledged is lost. The end of its log:"
tail -n 5 "$data/host.log" >&2
exit 1
