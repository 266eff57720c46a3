#!/usr/bin/env bash
# Installs the peers, builds, and runs a subject on one core: bench/run.sh [SUBJECT] [OPTION]...; bench/README.md names them.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

for tool in dotnet node npm; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed; the benchmarks need the .NET 10 SDK and Node.js 20 or newer." >&2; exit 69; }
done

npm ci --prefix bench/peers --no-audit --no-fund
dotnet build bench/LblodHarvester.Bench -c Release -v quiet

pin=()
command -v taskset >/dev/null && pin=(taskset -c 0)
[ $# -eq 0 ] && set -- syntaxes
exec "${pin[@]}" dotnet bench/LblodHarvester.Bench/bin/Release/net10.0/bench.dll "$@"
