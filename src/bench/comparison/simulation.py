"""Drawing elections of the correlated model, beside a vectorised NumPy of the same figures.

Each on one thread, in turn; then whole processes of the command on all cores.
"""

import os

from comparison import machine
from comparison.tables import SPREAD, Table, seconds, spread
from comparison.timing import in_turn, median

YEAR = "2024"
SOURCE = "java/org/twocounts/simulation/SimulationSpeed.java"
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
ERRORS_APART = 4
WHOLE = {
    "to a standard error of 0.0005": ["--precision", "0.0005"],
    "1 million plain elections": ["--sampling", "plain", "--runs", "1000000"],
    "10 million plain elections": ["--sampling", "plain", "--runs", "10000000"],
    "100 million plain elections": ["--sampling", "plain", "--runs", "100000000"],
}


def tables(bench):
    """Elections a second, seconds to an error, whole processes."""
    found = [whole_processes(bench)]
    if not machine.has("numpy"):
        return found
    drawn = drawings(bench)
    hold(drawn)
    return [rates(drawn), to_error(drawn), *found]


def drawings(bench):
    """Rows (elections, seconds, chance, error) of each way of drawing by its name."""
    path = bench.compiled(SOURCE)
    folder = bench.work("simulation")
    speed = ["-XX:+UseParallelGC", "-cp", path, "org.twocounts.simulation.SimulationSpeed"]
    model = os.path.join(folder, "model.csv")
    with open(model, "w", encoding="utf-8") as file:
        file.write(bench.java(*speed, "model", YEAR, bench.data).output())
    scalars = bench.java(*speed, "scalars", YEAR, bench.data).output().strip()
    ours = bench.java(*speed, "time", YEAR, bench.data)
    theirs = bench.python("simulation_numpy.py", model, scalars, environment=ONE_THREAD)
    drawn = {}
    for _ in range(bench.rounds(5, 1)):
        for command in (ours, theirs):
            for line in command.output().split():
                name, *figures = line.split(",")
                drawn.setdefault(name, []).append([float(figure) for figure in figures])
    return drawn


def hold(drawn):
    """Everybody finds the same chance of a split, as far as drawing can tell."""
    _, _, own, error = drawn["plain"][0]
    for name, rows in drawn.items():
        for _, _, chance, its_error in rows:
            if abs(chance - own) > ERRORS_APART * (error**2 + its_error**2) ** 0.5:
                raise SystemExit(f"bench: chance of a split by {name} {chance}, by plain {own}")


def rates(drawn):
    """Million elections a second."""
    names = {
        "plain": "**plain**, one thread",
        "plain-all": "**plain**, all cores",
        "numpy-float64": "NumPy, float64, one thread",
        "numpy-float32": "NumPy, float32, one thread",
    }
    speed = {key: [row[0] / row[1] / 1e6 for row in drawn[key]] for key in names}
    rows = []
    for key, name in names.items():
        over = ""
        if key.startswith("numpy"):
            over = f"{median([a / b for a, b in zip(speed['plain'], speed[key])]):.1f}"
        rows.append([name, *low_to_high(speed[key]), over])
    columns = ["million elections a second", "min", "median", "max", "plain, one thread / it"]
    return Table("Drawing elections", "", columns, rows)


def to_error(drawn):
    """Seconds until the chance of a split within a point has a standard error of 0.0005."""
    names = {"swept-to-error": "**swept maps**", "numpy-to-error": "NumPy, float64, plain"}
    took = {key: [row[1] for row in drawn[key]] for key in names}
    faster = median([a / b for a, b in zip(took["numpy-to-error"], took["swept-to-error"])])
    rows = [
        [names["swept-to-error"], *low_to_high(took["swept-to-error"]), ""],
        [names["numpy-to-error"], *low_to_high(took["numpy-to-error"]), f"{faster:.0f}"],
    ]
    _, _, chance, error = drawn["swept-to-error"][0]
    remark = f"One thread, warm. Both find the same chance ({chance:.3f} ± {error:.4f})."
    columns = ["seconds", "min", "median", "max", "it / ours"]
    return Table("To a standard error of 0.0005", remark, columns, rows)


def low_to_high(values):
    return [seconds(min(values)), seconds(median(values)), seconds(max(values))]


def whole_processes(bench):
    """The command itself, by number of elections and threads."""
    commands = {}
    for name, options in WHOLE.items():
        for threads in sorted({1, os.cpu_count()}):
            words = ["simulate", YEAR, *options, "--margin-within", "1", "--threads", str(threads)]
            label = f"{name}, {threads} thread{'s' if threads > 1 else ''}"
            commands[label] = bench.ours(*words)
    runs = in_turn(commands, bench.rounds(3, 1), warm_ups=0)
    rows = [
        [name, *spread(measured), f"{max(r.memory for r in measured):.0f}"]
        for name, measured in runs.items()
    ]
    return Table("`simulate`, whole processes", "", ["seconds", *SPREAD, "memory, MiB"], rows)
