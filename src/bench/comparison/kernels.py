"""The inner loops of the simulation, by JMH: nanoseconds an election and a normal number."""

import os
import shutil

from comparison import answers
from comparison.tables import Table
from comparison.timing import Command

LOOPS = {
    "plain": "an election, drawn plainly",
    "swept": "an election, swept",
    "normalOfOurs": "a normal number, ours",
    "normalOfLibrary": "a normal number, Commons RNG",
}


def tables(bench):
    """A row a loop, a column a number of states; nothing where there is no Maven."""
    if not shutil.which("mvn"):
        return []
    measuring = ["-Dforks=1", "-Diterations=1"] if bench.quick else ["-Diterations=3"]
    project = bench.source("pom.xml")
    Command(["mvn", "-q", "-B", "-f", project, *measuring, "compile", "exec:exec"]).output()
    with open(os.path.join(bench.home, "target/bench/kernels.csv"), encoding="utf-8") as file:
        measured = answers.rows(file.read())
    sizes = sorted({int(row["Param: states"]) for row in measured})
    found = {(row["Benchmark"].split(".")[-1], int(row["Param: states"])): row for row in measured}
    rows = [
        [name, *[nanoseconds(found[loop, size]) for size in sizes]] for loop, name in LOOPS.items()
    ]
    columns = ["nanoseconds", *[f"{size} states" for size in sizes]]
    return [Table("Inner loops of the simulation", "One thread, warm.", columns, rows)]


def nanoseconds(row):
    """The mean with its error at 99.9 percent, where there is more than one measurement."""
    error = row["Score Error (99.9%)"]
    return digits(row["Score"]) + ("" if error == "NaN" else f" ± {digits(error)}")


def digits(text):
    return f"{float(text):,.0f}" if float(text) >= 100 else f"{float(text):.2g}"
