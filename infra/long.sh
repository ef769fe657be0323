#!/usr/bin/env bash
# What takes too long for every change, and is written down in docs/figures.md: ./infra/long.sh [MEASURE...]
#   class   a full class under load, without media    kill    a host killed in the middle of a burst of votes
#   join    from the link to the first picture        move    into a breakout room, to the first picture
#   desk    a full class on the desk's main thread    matrix  a year's attendance on the page's main thread
#   year    a year's attendance, on both databases    record  attendance from a log of 50,000 events
#   killed  a recording worker killed twenty times in the middle of its work
#   recording  a class of two hours assembled: cost, time after the bell, sound against picture (MINUTES shortens it)
# Prints what was measured and on which machine; fails when a count is wrong. Without names: all.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

require_sdks
PATH="$PATH$(printf ':%s' /usr/lib/postgresql/*/bin)" install_missing redis-server:redis-server janus:janus ffmpeg:ffmpeg pdftoppm:poppler-utils chromium-headless-shell:chromium-headless-shell ip:iproute2 postgres:postgresql || refuse "Nothing was measured."
mkdir -p .run
quietly .run/build.log build src/Web -c Release -v quiet || refuse "The build failed; all of it is in .run/build.log"
quietly .run/build-load.log build tests/Load -c Release -v quiet || refuse "The build failed; all of it is in .run/build-load.log"
quietly .run/build-web-tests.log build tests/Web.Tests -c Release -v quiet || refuse "The build failed; all of it is in .run/build-web-tests.log"
quietly .run/build-recording.log build tests/Recording.Tests -c Release -v quiet || refuse "The build failed; all of it is in .run/build-recording.log"
quietly .run/build-browser.log build tests/Browser.Tests -c Release -v quiet || refuse "The build failed; all of it is in .run/build-browser.log"
end_compiler

echo "machine   $(nproc) cores, $(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo), $(uname -sr), .NET $(dotnet --version)"
echo "commit    $(git rev-parse --short HEAD 2>/dev/null || echo unknown)$(git diff --quiet HEAD 2>/dev/null || echo ' and changes')"
load() { "$root/infra/netns.sh" dotnet "$root/tests/Load/bin/Release/net10.0/CityLeadership.Classroom.Load.dll" "$1" </dev/null; }
browse() {
  CLASSROOM_MEASURE=1 "$root/infra/netns.sh" dotnet test "$root/tests/Browser.Tests" -c Release --no-build --nologo \
    --filter "Measure=$1" --logger "console;verbosity=detailed" </dev/null
}
attend() {
  CLASSROOM_MEASURE=1 dotnet test "$root/tests/Web.Tests" -c Release --no-build --nologo \
    --filter "FullyQualifiedName~$1" --logger "console;verbosity=detailed" </dev/null
}
assemble() {
  CLASSROOM_MEASURE=1 dotnet test "$root/tests/Recording.Tests" -c Release --no-build --nologo \
    --filter "FullyQualifiedName~$1" --logger "console;verbosity=detailed" </dev/null
}
failed=0
[ $# -gt 0 ] || set -- class kill join desk move matrix year record recording killed
for measure in "$@"; do
  echo "--- $measure"
  case "$measure" in
    class | kill) load "$measure" || failed=1 ;;
    join) browse Join || failed=1 ;;
    desk) browse Desk || failed=1 ;;
    move) browse Move || failed=1 ;;
    matrix) browse Matrix || failed=1 ;;
    year) attend A_full_year || failed=1 ;;
    record) attend A_long_class || failed=1 ;;
    recording) assemble LongClassTests || failed=1 ;;
    killed) assemble WorkerKilledTests || failed=1 ;;
    *) refuse "There is no measure called $measure; there are class, kill, join, desk, move, matrix, year, record, recording and killed." ;;
  esac
done
exit "$failed"
