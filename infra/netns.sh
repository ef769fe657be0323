#!/usr/bin/env bash
# ./infra/netns.sh COMMAND...   Runs a command in a network of its own: loopback, and m0 with 10.99.0.1/24 for media.
# Nothing in there reaches, or is reached by, anything outside. Where namespaces are refused, it runs on this machine's
# own network and says so.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# shellcheck disable=SC2016 # expanded by the inner shell
inside='
  ip link set lo up
  ip link add m0 type veth peer name m1
  ip addr add 10.99.0.1/24 dev m0
  ip link set m1 up
  ip link set m0 up
  exec "$@"'
if unshare --map-root-user --net bash -ec "$inside" netns true 2>/dev/null; then
  exec unshare --map-root-user --net bash -ec "$inside" netns "$@"
fi
say "network namespaces are not allowed here: running on this machine's own network"
exec "$@"
