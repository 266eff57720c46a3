#!/bin/sh
# Builds the program and shows the whole flow on a municipality that does not exist; arguments go on to `lblod demo`.
set -eu
cd "$(dirname "$0")"

if ! command -v dotnet >/dev/null 2>&1; then
    echo "demo.sh: the .NET SDK 10 is needed and dotnet is not on the PATH; get it at https://dotnet.microsoft.com/download/dotnet/10.0" >&2
    exit 1
fi
if ! dotnet --version >/dev/null 2>&1; then
    echo "demo.sh: no SDK here fits global.json (.NET SDK 10.0); these are installed:" >&2
    dotnet --list-sdks >&2
    exit 1
fi

mkdir -p artifacts
log=artifacts/demo-build.log
echo "Building (the log is in $log) …" >&2
if ! dotnet build src/LblodHarvester --configuration Release --verbosity quiet --nologo >"$log" 2>&1; then
    cat "$log" >&2
    echo "demo.sh: the build failed; the log above is in $log" >&2
    exit 1
fi
exec dotnet src/LblodHarvester/bin/Release/net10.0/lblod.dll demo "$@"
