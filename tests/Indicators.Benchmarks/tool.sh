#!/usr/bin/env bash
# Question: how long does somebody at a terminal wait for the tool, and what does a large report cost? Processor time is what compares between
# days; the clock depends on what else the machine does. Usage: tests/Indicators.Benchmarks/tool.sh, from a built clone.
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=src/Indicators.Tool/bin/Release/net10.0/Indicators.Tool.dll
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet build src/Indicators.Tool -c Release -v q -nologo > /dev/null
dotnet run --project tests/Indicators.Benchmarks -c Release -- observations 100000 "$folder/large"
dotnet publish tests/Indicators.Aot -c Release -o "$folder/aot" -p:CppCompilerAndLinker=gcc -v q -nologo > /dev/null

measure() { # name, command...: the middle of five runs
  local name=$1; shift
  for _ in 1 2 3 4 5; do
    { TIMEFORMAT='%R %U %S'; time "$@" > /dev/null 2>&1; } 2>&1
  done | awk -v name="$name" '{ print $1, $2 + $3 }' | sort -n -k2 | sed -n 3p | awk -v name="$name" '{ printf "| %s | %.2f s | %.2f s |\n", name, $1, $2 }'
}

echo "| what | clock | processor |"
echo "| --- | ---: | ---: |"
measure "start: --version" dotnet "$tool" --version
echo '[{"id":"a","calculation":"growth.simple","inputs":{"base":31,"current":58}}]' > "$folder/item.json"
measure "calc, one item" dotnet "$tool" calc "$folder/item.json"
measure "compute, the sample" dotnet "$tool" compute docs/samples/xiangdong
measure "compute, 100,000 observations, JSON" dotnet "$tool" compute "$folder/large" --format json --out "$folder/out.json"
measure "a program published ahead of time, whole run" "$folder/aot/Indicators.Aot"
echo
echo "The program published ahead of time has $(stat -c %s "$folder/aot/Indicators.Aot") bytes; peak memory of the large compute:" \
  "$(/usr/bin/env python3 -c 'import resource,subprocess,sys; subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,check=True); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024)' dotnet "$tool" compute "$folder/large" --format json --out "$folder/out.json") MiB."
