#!/bin/sh
# Times drawing elections of the correlated model beside a vectorised NumPy that draws the
# same model from the same figures, each on one thread, in turn so that a machine whose
# speed drifts is fair to both. Prints minimum, median and maximum of elections a second,
# of the seconds to a standard error of 0.0005 of the chance of a split within one point,
# and ratios; then whole processes.
#
#   src/bench/simulation.sh [ROUNDS] [YEAR] [PYTHON]
#
# PYTHON must have NumPy (default: python3).

set -eu
rounds=${1:-7}
year=${2:-2024}
python=${3:-python3}
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../.." && pwd)
data=$home/elections.json
"$home/twocounts" --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -d "$work" -cp "$home/target/twocounts.jar" \
  "$here/java/org/twocounts/simulation/SimulationSpeed.java"
speed="java -XX:+UseParallelGC -Djava.awt.headless=true -cp $work:$home/target/twocounts.jar"
speed="$speed org.twocounts.simulation.SimulationSpeed"
$speed model "$year" "$data" >"$work/model.csv" 2>"$work/scalars"

OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 "$python" - "$rounds" "$speed" "$year" "$data" \
  "$python" "$here/simulation_numpy.py" "$work" "$home/twocounts" <<'PYTHON'
import os
import shlex
import statistics
import subprocess
import sys
import time

rounds, speed, year, data, python, script, work, twocounts = sys.argv[1:]
ours = shlex.split(speed) + ["time", year, data]
scalars = open(os.path.join(work, "scalars"), encoding="utf-8").read().strip()
theirs = [python, script, os.path.join(work, "model.csv"), scalars]
whole = {
    "simulate --precision 0.0005, whole process": [
        twocounts, "simulate", year, "--precision", "0.0005", "--margin-within", "1"],
    "simulate --sampling plain, 10 million, whole process": [
        twocounts, "simulate", year, "--sampling", "plain", "--runs", "10000000"],
}
drawn, seconds, chance = {}, {}, {}
for _ in range(int(rounds)):
    for command in (ours, theirs):
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for line in out.split():
            name, number, took, split, error = line.split(",")
            drawn.setdefault(name, []).append(int(number) / float(took) / 1e6)
            seconds.setdefault(name, []).append(float(took))
            chance[name] = (float(split), float(error))
    for name, command in whole.items():
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        seconds.setdefault(name, []).append(time.perf_counter() - start)


def spread(values):
    return f"{min(values):8.3f} {statistics.median(values):8.3f} {max(values):8.3f}"


print(f"{year}, {rounds} rounds, {os.cpu_count()} cores: minimum, median, maximum")
print("million elections a second")
for name in ("plain", "plain-all", "numpy-float64", "numpy-float32"):
    print(f"  {name:16} {spread(drawn[name])}   split within 1: {chance[name][0]:.4f}"
          f" ± {chance[name][1]:.4f}")
print("seconds to a standard error of 0.0005")
for name in ("swept-to-error", "numpy-to-error"):
    print(f"  {name:16} {spread(seconds[name])}   split within 1: {chance[name][0]:.4f}"
          f" ± {chance[name][1]:.4f}")
print("seconds of whole processes, all cores")
for name in whole:
    print(f"  {name:55} {spread(seconds[name])}")
for name, over, under in (
    ("plain / numpy-float64, a thread", drawn["plain"], drawn["numpy-float64"]),
    ("plain / numpy-float32, a thread", drawn["plain"], drawn["numpy-float32"]),
    ("time to error, numpy / swept", seconds["numpy-to-error"], seconds["swept-to-error"]),
):
    ratios = [a / b for a, b in zip(over, under)]
    print(f"ratio {name:34} {spread(ratios)}")
PYTHON
