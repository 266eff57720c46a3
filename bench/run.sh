#!/usr/bin/env bash
# Installs the peers, builds, and runs a subject on one core: bench/run.sh [SUBJECT] [OPTION]...; bench/README.md names them.
# The stores of the subject sparql are on cores 0 and 1, and who asks them on core 1.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

[ $# -eq 0 ] && set -- syntaxes

for tool in dotnet node npm; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed; the benchmarks need the .NET 10 SDK and Node.js 20 or newer." >&2; exit 69; }
done
for tool in virtuoso-t isql-vt; do
  [ "$1" != sparql ] || command -v "$tool" >/dev/null ||
    { echo "$tool is not installed; the subject sparql needs Virtuoso 7: Debian has it as virtuoso-opensource-7." >&2; exit 69; }
done

npm ci --prefix bench/peers --no-audit --no-fund
dotnet build bench/LblodHarvester.Bench -c Release -v quiet

core=0
[ "$1" = sparql ] && core=1
pin=()
command -v taskset >/dev/null && pin=(taskset -c "$core")
exec "${pin[@]}" dotnet bench/LblodHarvester.Bench/bin/Release/net10.0/bench.dll "$@"
