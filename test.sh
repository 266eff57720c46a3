#!/usr/bin/env bash
# Installs what the tests need where it can, builds with warnings as errors, checks the formatting, runs every test,
# and ends with one line that counts. Arguments are handed to `dotnet test`, such as: ./test.sh --filter Name~Crawl
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"
problems=0

step() { printf '\n== %s\n' "$1"; }

install_servers() {
  local missing=()
  command -v npm >/dev/null || missing+=(nodejs npm)
  command -v virtuoso-t >/dev/null || missing+=(virtuoso-opensource-7)
  docker compose version >/dev/null 2>&1 || command -v docker-compose >/dev/null || missing+=(docker-compose)
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "Not installed, and only root on Debian can install them here: ${missing[*]}. Their tests will be skipped."
    return
  fi
  step "Installing ${missing[*]}"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >artifacts/apt.log 2>&1 ||
    echo "Could not install ${missing[*]} (see artifacts/apt.log). Their tests will be skipped."
}

# The tests' own result files are what is counted, so that a runner that dies is seen as a failure and not as silence.
count() {
  grep -ho '<Counters [^>]*' "$results"/*.trx 2>/dev/null |
    sed -E 's/.* total="([0-9]+)".* passed="([0-9]+)".* failed="([0-9]+)".*/\1 \2 \3/' |
    awk -v extra="$1" '{ total += $1; passed += $2; failed += $3 }
      END { printf "%d passed, %d failed, %d skipped\n", passed, failed + extra, total - passed - failed }'
}

# What the W3C suites say of themselves: for each manifest, how many of its entries passed.
suites() {
  grep -hoE '[A-Za-z0-9. -]+: [0-9]+ of [0-9]+ entries of [^<]*|kill rate: [^<]*' "$results"/*.trx 2>/dev/null || true
}

finish() {
  count "$problems"
  [ "$problems" -eq 0 ] && exit 0
  exit 1
}

install_schemas() {
  if command -v npm >/dev/null && ! (cd tests/schemas && npm ci --ignore-scripts --no-audit --no-fund) >artifacts/npm.log 2>&1; then
    echo "Could not install the schemas of tests/schemas (see artifacts/npm.log). Their tests will be skipped."
  fi
}

install_peers() {
  if command -v npm >/dev/null && ! (cd tests/peers && npm ci --ignore-scripts --no-audit --no-fund) >artifacts/npm-peers.log 2>&1; then
    echo "Could not install the peers of tests/peers (see artifacts/npm-peers.log). Their tests will be skipped."
  fi
}

install_servers
install_schemas
install_peers

step "Building"
if ! dotnet build LblodHarvester.sln -c Release -warnaserror -v quiet; then
  echo "The build failed."
  problems=1
  finish
fi

step "Checking the formatting"
if ! dotnet format LblodHarvester.sln --no-restore --verify-no-changes; then
  echo "The formatting differs: run 'dotnet format LblodHarvester.sln'."
  problems=1
fi

step "Testing"
if ! dotnet test LblodHarvester.sln -c Release --no-build --results-directory "$results" --logger trx --logger 'console;verbosity=minimal' "$@"; then
  # Failed tests are counted from the result files; a runner that died without one is a failure of its own.
  grep -q 'failed="[1-9]' "$results"/*.trx 2>/dev/null || problems=$((problems + 1))
  tests_failed=1
fi

step "Result"
suites
count "$problems"
[ "$problems" -eq 0 ] && [ "${tests_failed:-0}" -eq 0 ]
