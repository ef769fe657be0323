#!/usr/bin/env bash
# What takes too long for every change, and is written down in docs/figures.md: a full class under load, and a host killed
# in the middle of a burst of votes. Prints what was measured and on which machine; fails when a count is wrong.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

require_sdks
install_missing redis-server:redis-server janus:janus ip:iproute2 || refuse "Nothing was measured."
mkdir -p .run
quietly .run/build.log build src/Web -c Release -v quiet || refuse "The build failed; all of it is in .run/build.log"
quietly .run/build-load.log build tests/Load -c Release -v quiet || refuse "The build failed; all of it is in .run/build-load.log"
end_compiler

echo "machine   $(nproc) cores, $(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo), $(uname -sr), .NET $(dotnet --version)"
echo "commit    $(git rev-parse --short HEAD 2>/dev/null || echo unknown)$(git diff --quiet HEAD 2>/dev/null || echo ' and changes')"
failed=0
for measure in class kill; do
  echo "--- $measure"
  "$root/infra/netns.sh" dotnet "$root/tests/Load/bin/Release/net10.0/CityLeadership.Classroom.Load.dll" "$measure" </dev/null || failed=1
done
exit "$failed"
