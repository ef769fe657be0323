# Sourced by the scripts beside it: saying things, and installing what is missing.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 MSBUILDDISABLENODEREUSE=1

say() { printf '%s\n' "$*" >&2; }
refuse() { say "$*"; exit 78; }

# Somewhere to write, also where HOME is missing or read-only; what is configured in HOME stays in force.
if [ ! -d "${HOME:-}" ]; then
  export HOME="$root/.run/home"
  mkdir -p "$HOME"
elif [ ! -w "$HOME" ]; then
  export DOTNET_CLI_HOME="$root/.run/home" NUGET_PACKAGES="$root/.run/home/packages" npm_config_cache="$root/.run/home/npm"
  mkdir -p "$DOTNET_CLI_HOME"
fi

# have PROGRAM: also where a plain user's PATH does not look.
have() { PATH="$PATH:/usr/sbin:/sbin" command -v "$1" >/dev/null 2>&1; }

# as_root COMMAND...
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif have sudo; then sudo "$@"
  else return 1
  fi
}

# install_missing PROGRAM:PACKAGE...  Installs the packages of programs that are not there; returns 1 if that failed.
install_missing() {
  local pair packages=()
  for pair in "$@"; do have "${pair%%:*}" || packages+=("${pair#*:}"); done
  [ "${#packages[@]}" = 0 ] && return 0
  say "installing ${packages[*]}"
  have apt-get || { say "This is no Debian: install ${packages[*]} yourself, then start again."; return 1; }
  as_root apt-get -qq update >/dev/null 2>&1 || true
  if as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${packages[@]}" </dev/null >/dev/null 2>&1; then
    return 0
  fi
  say "Could not install ${packages[*]}. As root: apt-get update && apt-get install ${packages[*]}"
  return 1
}

# What no package manager brings by itself.
require_sdks() {
  have dotnet || refuse "The .NET SDK 10 is missing. Install it: https://learn.microsoft.com/dotnet/core/install/linux-debian"
  dotnet --list-sdks | grep -q '^1[0-9]\.' || refuse "The .NET SDK 10 is missing; dotnet is there, but older. Install it: https://learn.microsoft.com/dotnet/core/install/linux-debian"
  have node && have npm || refuse "Node.js 20.19 or newer with npm is missing. Install it: https://nodejs.org/en/download"
  [ "$(node -p 'const [major, minor] = process.versions.node.split(".").map(Number); major > 20 || (major === 20 && minor >= 19)')" = true ] || refuse "Node.js is $(node --version), but 20.19 or newer is needed. Install it: https://nodejs.org/en/download"
}

# build PROJECT OPTIONS...  One warm compiler for all of it instead of a cold one a project: ours alone, and ended with us.
compiler="classroom-$$"
build() { dotnet build "$@" --nologo -p:UseSharedCompilation=true -p:SharedCompilationId="$compiler"; }
end_compiler() {
  local arguments
  for arguments in /proc/[0-9]*/cmdline; do
    if tr '\0' '\n' <"$arguments" 2>/dev/null | grep -qx -- "-pipename:$compiler"; then
      kill "$(basename "$(dirname "$arguments")")" 2>/dev/null || true
    fi
  done
}
trap end_compiler EXIT

# quietly LOG COMMAND...  Shows the end of what a command printed only when it fails.
quietly() {
  local log="$1"; shift
  if "$@" </dev/null >"$log" 2>&1; then return 0; fi
  tail -n 30 "$log" >&2
  return 1
}
