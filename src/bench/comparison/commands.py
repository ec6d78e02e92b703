"""Every command from a cold start, beside Python's json reading the same file."""

import os
import shlex

from comparison.tables import SPREAD, Table, spread
from comparison.timing import in_turn, median

READING = "json.load of Python"


def tables(bench):
    """One table, in the order of the list."""
    folder = bench.work("commands")
    commands = {READING: bench.python("read_json.py", bench.data)}
    for line in bench.lines("commands.txt"):
        out = os.path.join(folder, str(len(commands)))
        words = [out if word == "OUT" else word for word in shlex.split(line)]
        commands[f"`{line}`"] = bench.ours(*words)
    runs = in_turn(commands, bench.rounds(3, 1), warm_ups=0 if bench.quick else 1)
    reading = median([r.wall for r in runs[READING]])
    rows = []
    for name, measured in runs.items():
        times = median([r.wall for r in measured]) / reading
        memory = max(r.memory for r in measured)
        rows.append([name, *spread(measured), f"{times:.1f}", f"{memory:.0f}"])
    columns = ["seconds", *SPREAD, "× reading", "memory, MiB"]
    return [Table("Every command, cold", "", columns, rows)]
