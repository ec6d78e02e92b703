#!/bin/sh
# Times commands from a cold start, in turn so that a machine whose speed drifts is
# fair to each. Prints the median of each and how it stands to Python's standard json
# reading the same elections.json.
#
#   src/bench/commands.sh [RUNS] [PYTHON]

set -eu
runs=${1:-9}
python=${2:-python3}
home=$(cd "$(dirname "$0")/../.." && pwd)
"$home/twocounts" splits >/dev/null

exec "$python" - "$runs" "$home" "$python" <<'PYTHON'
import os
import shlex
import statistics
import subprocess
import sys
import time

runs, home, python = sys.argv[1:]
twocounts = os.path.join(home, "twocounts")
read = "import json, sys; json.load(open(sys.argv[1], encoding='utf-8'))"
commands = {"python json": [python, "-c", read, os.path.join(home, "elections.json")]}
for line in """
elections
elections --measures
show 1876 --state LA
splits
tipping 2016
bias
flips 2016
flips 2016 --goal deny
flips
least 2016
least 2016 --by population
power 2024
stats
reproduce
whatif 2016 --rule proportional
whatif --all-years --rule proportional
house-size 2000
apportion --census 2020 --house 435
sensitivity 1876
simulate 2024
simulate --period 1828-2024
""".strip().splitlines():
    commands[line] = [twocounts, *shlex.split(line)]
wall = {name: [] for name in commands}
for run in range(int(runs)):
    for name, command in commands.items():
        start = time.perf_counter()
        subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True
        )
        wall[name].append(time.perf_counter() - start)
peer = statistics.median(wall["python json"])
print(f"medians of {runs} runs on {os.cpu_count()} cores")
for name, times in wall.items():
    median = statistics.median(times)
    print(f"{name:40} {median:6.3f} s  {median / peer:5.1f} x python json")
PYTHON
