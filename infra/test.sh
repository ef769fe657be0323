#!/usr/bin/env bash
# Everything a change must pass: ./infra/test.sh [SUITE...], such as ./infra/test.sh web client. Without names: all.
# Prints a line a suite, what failed, and as its last line "N passed, N failed". A suite that crashes, hangs or runs
# nothing counts as one failure.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

wanted=" $* "
passed=0 failed=0
work="$(mktemp -d)"
mkdir "$work/tmp"
chmod 711 "$work" && chmod 1777 "$work/tmp" # PostgreSQL, Redis and Janus run as other users
# Hosts that live for seconds gain nothing from being profiled, nor from compiling again what ran thirty times: what runs
# 4096 times (the number is hexadecimal) is.
export TMPDIR="$work/tmp" CI=1 NO_COLOR=1 DOTNET_TieredPGO=0 DOTNET_TC_CallCountThreshold=1000
finish() {
  trap - EXIT INT TERM HUP
  [ -z "$(ls "$work"/*.pid 2>/dev/null)" ] || { kill $(cat "$work"/*.pid) 2>/dev/null; wait; } || true
  end_compiler
  rm -rf -- "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

is_wanted() { [ "$wanted" = "  " ] || [[ "$wanted" == *" $1 "* ]]; }

# count NAME PASSED FAILED SECONDS LOG
count() {
  passed=$((passed + $2)) failed=$((failed + $3))
  printf '%-10s %4d passed, %d failed (%d s)\n' "$1" "$2" "$3" "$4"
  [ "$3" = 0 ] || sed -E '/^ *(Passed|Skipped|✓|√) /d; /^\{"Timestamp"/d; s/^/    /' "$5"
}

# check NAME COMMAND...  Passes or fails as a whole.
check() {
  local name="$1" log="$work/$1.log" start=$SECONDS; shift
  if "$@" </dev/null >"$log" 2>&1; then count "$name" 1 0 $((SECONDS - start)) "$log"
  else count "$name" 0 1 $((SECONDS - start)) "$log"
  fi
}

# must NAME COMMAND...  What everything after it stands on; not counted as a test unless it fails.
must() {
  local name="$1" log="$work/$1.log"; shift
  if "$@" </dev/null >"$log" 2>&1; then return 0; fi
  count "$name" 0 1 "$SECONDS" "$log"
  echo "$passed passed, $failed failed"
  exit 1
}

# run_suite NAME REPORT COMMAND...  Runs tests that write a report, and keeps what the report says; no report is one failure.
run_suite() {
  local name="$1" report="$2" log="$work/$1.log" start=$SECONDS code=0 numbers; shift 2
  timeout --kill-after=10 "${SUITE_SECONDS:-1200}" "$@" </dev/null >"$log" 2>&1 &
  echo $! >"$work/$name.pid"
  wait $! || code=$?
  rm -f "$work/$name.pid"
  numbers="$(node "$root/infra/count.mjs" "$report" "$code")" || numbers="0 1"
  [ "$code" != 124 ] || echo "$name did not end within ${SUITE_SECONDS:-1200} s" >>"$log"
  echo "$numbers $((SECONDS - start))" >"$work/$name.numbers"
}

# suite NAME REPORT COMMAND...  Runs and counts.
suite() {
  is_wanted "$1" || return 0
  run_suite "$@"
  count_suite "$1"
}

count_suite() { count "$1" $(cat "$work/$1.numbers") "$work/$1.log"; }

# dotnet_suite HOW NAME PROJECT [WRAPPER...]  HOW is suite or run_suite; FILTER chooses among its tests.
dotnet_suite() {
  local how="$1" name="$2" project="$3"; shift 3
  "$how" "$name" "$work/$name.trx" "$@" dotnet test "$project" --no-build --nologo -v quiet ${FILTER:+--filter "$FILTER"} \
    --results-directory "$work" --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=normal"
}

require_sdks
PATH="$PATH$(printf ':%s' /usr/lib/postgresql/*/bin)" install_missing redis-server:redis-server janus:janus ffmpeg:ffmpeg pdftoppm:poppler-utils chromium-headless-shell:chromium-headless-shell postgres:postgresql ip:iproute2 unshare:util-linux || say "Tests that need what is missing will fail."

say "restoring and building"
must restore dotnet restore CityLeadership.Classroom.sln
# The browser app beside the rest: neither needs the other to be built.
dotnet msbuild src/Web -t:BuildClientApp -p:BuildClient=true -v:quiet -nologo </dev/null >"$work/app.out" 2>&1 &
app=$!
echo "$app" >"$work/app.pid"
app_built() { wait "$app" || { cat "$work/app.out"; return 1; }; }
must build build CityLeadership.Classroom.sln --no-restore -v quiet
must app app_built
rm "$work/app.pid"
end_compiler
say "built in $SECONDS s"

# Two at a time, for two cores: the stories of classes in browsers, beside everything else. Whichever is done first goes on with
# the stories of the year.
tell() { FILTER="FullyQualifiedName!~.Stories.Year." dotnet_suite run_suite browser tests/Browser.Tests "$root/infra/netns.sh"; }
tell_the_year() {
  mkdir "$work/year.taken" 2>/dev/null || return 0
  FILTER="FullyQualifiedName~.Stories.Year." dotnet_suite run_suite year tests/Browser.Tests "$root/infra/netns.sh"
}
browsers=""
if is_wanted browser; then
  { tell; tell_the_year; } &
  browsers=$!
fi

client="$root/src/Web/client"
if is_wanted client; then # its types were checked by the build
  check style npm --prefix "$client" run --silent lint
fi
suite client "$work/client.json" npm --prefix "$client" run --silent test -- --reporter=default --reporter=json --outputFile.json="$work/client.json"
for project in tests/*.Tests/*.csproj; do
  folder="$(basename "$(dirname "$project")")"
  name="$(echo "${folder%.Tests}" | tr '[:upper:]' '[:lower:]')"
  [ "$name" = browser ] || dotnet_suite suite "$name" "$project"
done
if [ -n "$browsers" ]; then
  tell_the_year
  wait "$browsers"
  browsers=""
  count_suite browser
  count_suite year
fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
