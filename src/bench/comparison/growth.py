"""How time grows with the record: ten and a hundred times as many made-up elections.

The largest record fills what the reader takes. What is added for each election is set beside
what was added for each before: the exponent is 1 where time grows as the elections do.
"""

import json
import math
import os

from comparison import synthetic
from comparison.tables import Table, seconds
from comparison.timing import Command, in_turn, median, run

SMALLEST = 19
TIMES = (1, 10, 100)
LIMIT_MIB = 64
LIMIT_SECONDS = 900
SITE = "`site`"


def tables(bench):
    """One table: a row a command, a column a size."""
    folder = bench.work("growth")
    files = records(bench, folder)
    refused = over_the_limit(bench, folder, files[-1])
    rows = [row(bench, name, commands, files) for name, commands in asked(bench, folder).items()]
    sizes = [os.path.getsize(file) / 2**20 for file in files]
    remark = (
        f"{SMALLEST} made-up elections ({sizes[0]:.1f} MiB), ten times ({sizes[1]:.1f} MiB) and a"
        f" hundred times as many ({sizes[2]:.1f} MiB); `validate` finds nothing wrong in any of"
        f" them. {refused}"
    )
    columns = ["seconds of CPU"]
    columns += [f"{SMALLEST * times:,}" for times in TIMES]
    columns += ["wall, largest", "memory, MiB", "ms an election", "exponent"]
    return [Table("Growth", remark, columns, rows)]


def records(bench, folder):
    """The synthetic records, which are valid."""
    with open(bench.data, encoding="utf-8") as file:
        released = json.load(file)
    files = []
    for times in TIMES:
        path = os.path.join(folder, f"{times}.json")
        synthetic.write(released, SMALLEST * times, path)
        bench.ours("validate", path).output()
        files.append(path)
    return files


def over_the_limit(bench, folder, largest):
    """What the reader says of a file one byte larger than it takes."""
    path = os.path.join(folder, "too-large.json")
    with open(largest, "rb") as valid, open(path, "wb") as file:
        content = valid.read()
        file.write(content + b" " * (LIMIT_MIB * 2**20 + 1 - len(content)))
    said = bench.ours("elections", "--data", path).refusal()
    os.remove(path)
    return f"With a byte more than {LIMIT_MIB} MiB: “{said.split(': ', 2)[-1]}”."


def asked(bench, folder):
    """For each command, how it is asked of a file."""
    cache = os.path.join(folder, "cache")
    out = os.path.join(folder, "out")
    first = str(synthetic.FIRST)
    count = "SELECT president_party, count(*) FROM elections GROUP BY president_party"

    def of(*words, fresh=()):
        return lambda file: Command(
            bench.ours(*words, "--data", file).arguments,
            bench.ours().environment | {"XDG_CACHE_HOME": cache},
            fresh,
        )

    return {
        f"`show {first}` (load)": of("show", first),
        "`validate`": of("validate"),
        "`splits`": of("splits"),
        "`query`, the first of these data": of("query", count, fresh=(cache,)),
        "`query`, again": of("query", count),
        "`export`": of("export", out, fresh=(out,)),
        SITE: of("site", out, fresh=(out,)),
    }


def row(bench, name, command, files):
    """One command at every size; the largest site is left out where it shall be quick."""
    if name == SITE:
        return site(bench, command, files)
    again = name.endswith("again")
    runs = [
        in_turn({name: command(file)}, bench.rounds(3, 1), 1 if again else 0)[name]
        for file in files
    ]
    return filled(name, runs)


def site(bench, command, files):
    """Once each, the largest for a while only."""
    runs = [[run(command(file), LIMIT_SECONDS)] for file in files[: 2 if bench.quick else None]]
    if runs[-1] == [None]:
        return filled(SITE, runs[:-1], f"over {LIMIT_SECONDS:,} s")
    return filled(SITE, runs)


def filled(name, runs, missing=""):
    """The cells of a row; what is missing stands in the column of the largest."""
    cpu = [median([r.cpu for r in measured]) for measured in runs]
    cells = [seconds(value) for value in cpu]
    if len(runs) < len(TIMES):
        cells += [missing, "", ""]
    else:
        cells.append(seconds(median([r.wall for r in runs[-1]])))
        cells.append(f"{max(r.memory for r in runs[-1]):.0f}")
    return [name, *cells, *slope(cpu)]


def slope(cpu):
    """Milliseconds for each election of the last step, and the exponent of the two steps."""
    added = [b - a for a, b in zip(cpu, cpu[1:])]
    elections = [SMALLEST * (b - a) for a, b in zip(TIMES, TIMES[1:])]
    each = f"{1000 * added[-1] / elections[len(added) - 1]:.2f}"
    if len(added) < 2 or min(added) <= 0:
        return [each, ""]
    return [each, f"{math.log(added[1] / added[0]) / math.log(elections[1] / elections[0]):.2f}"]
