#!/bin/sh
# Times `twocounts splits` from a cold start beside the same answer from Python's
# standard json and from pandas, all on the same elections.json, in turn so that a
# machine whose speed drifts is fair to each. Prints medians and ratios.
#
#   src/bench/start.sh [RUNS] [PYTHON]
#
# PYTHON must have pandas (default: python3).

set -eu
runs=${1:-15}
python=${2:-python3}
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../.." && pwd)
data=$home/elections.json

"$home/twocounts" splits --format csv | "$python" -c '
import csv, sys
for row in csv.DictReader(sys.stdin, strict=True):
    points = "%.2f" % float(row["margin_points"])
    print(row["year"], row["president"], row["popular_leader"], row["margin_votes"], points, sep=",")
' >"${TMPDIR:-/tmp}/twocounts-splits.$$"
for script in splits_json.py splits_pandas.py; do
  if ! "$python" "$here/$script" "$data" | cmp -s - "${TMPDIR:-/tmp}/twocounts-splits.$$"; then
    echo "start.sh: $script and twocounts give different answers" >&2
    exit 1
  fi
done
rm -f "${TMPDIR:-/tmp}/twocounts-splits.$$"

exec "$python" - "$runs" "$home/twocounts" "$here" "$data" "$python" <<'PYTHON'
import os
import statistics
import subprocess
import sys
import time

runs, twocounts, here, data, python = sys.argv[1:]
commands = {
    "twocounts splits": [twocounts, "splits"],
    "python json": [python, os.path.join(here, "splits_json.py"), data],
    "python pandas": [python, os.path.join(here, "splits_pandas.py"), data],
}
wall = {name: [] for name in commands}
cpu = {name: [] for name in commands}
for run in range(int(runs)):
    for name, command in commands.items():
        before = os.times()
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        wall[name].append(time.perf_counter() - start)
        after = os.times()
        cpu[name].append(
            after.children_user + after.children_system
            - before.children_user - before.children_system
        )
ours = statistics.median(wall["twocounts splits"])
print(f"medians of {runs} runs on {os.cpu_count()} cores")
for name in commands:
    median = statistics.median(wall[name])
    print(
        f"{name:18} {median:6.3f} s wall  {statistics.median(cpu[name]):6.3f} s CPU"
        f"  twocounts / {name}: {ours / median:5.2f}"
    )
PYTHON
