"""Short commands from a cold start, beside pandas and Python's own json with the same answer."""

import os
import re

from comparison import answers, machine
from comparison.tables import beside
from comparison.timing import Command, in_turn

YEAR = "1876"


def tables(bench):
    """A table a Java."""
    held = hold(bench)
    return [table(bench, home, held) for home in bench.java_homes]


def table(bench, home, peers):
    runs = {}
    ours = []
    floor = nothing(bench, home)
    for question, others in peers.items():
        name = f"`{question}`"
        ours.append(name)
        competitors = {name: bench.ours(*question.split(), java_home=home)}
        competitors |= {f"{question}: {peer}": command for peer, command in others.items()}
        competitors[f"{question}: Java doing nothing"] = floor
        runs |= in_turn(competitors, bench.rounds(15))
    release = machine.java_release(home)
    return beside(f"Cold commands on Java {release}", "", runs, ours)


def hold(bench):
    """The competitors of each command, once they have been seen to answer the same."""
    data = bench.data
    listed = os.path.join(bench.work("cold"), "commands.txt")
    with open(listed, "w", encoding="utf-8") as file:
        file.writelines(f"{name}  {does}\n" for name, does in listed_commands(bench))
    peers = {
        "splits": by_both(bench, "splits"),
        f"show {YEAR}": by_both(bench, "show", YEAR),
        "elections": by_both(bench, "elections"),
        "--version": {"Python": bench.python("record_json.py", "version", data)},
        "help": {"Python": bench.python("help_argparse.py", listed)},
    }
    for question in ("splits", f"show {YEAR}", "elections"):
        compare(question, OURS[question.split()[0]](rows(bench, question)), peers[question])
    version = bench.ours("--version").output()
    data_version = [re.search(r"data (\S+),", version)[1], re.search(r"[0-9a-f]{64}", version)[0]]
    compare("--version", [data_version], peers["--version"])
    helped = peers["help"]["Python"].output()
    told = [[name] for name, _ in listed_commands(bench) if f"\n    {name} " in helped]
    answers.hold("help", [[name] for name, _ in listed_commands(bench)], {"Python": told})
    return peers


def by_both(bench, question, *more):
    answered = {}
    if machine.has("pandas"):
        answered["pandas"] = bench.python("record_pandas.py", question, bench.data, *more)
    answered["Python"] = bench.python("record_json.py", question, bench.data, *more)
    return answered


def compare(question, ours, peers):
    given = {peer: answers.lines(command.output()) for peer, command in peers.items()}
    answers.hold(question, ours, given)


def rows(bench, question):
    return answers.rows(bench.ours(*question.split(), "--format", "csv").output())


def splits(table):
    return [
        [
            row["year"],
            row["president"],
            row["popular_leader"],
            row["margin_votes"],
            f"{float(row['margin_points']):.2f}",
        ]
        for row in table
    ]


def elections(table):
    columns = (
        "year",
        "president",
        "president_party",
        "electoral_votes",
        "electors_appointed",
        "popular_votes",
        "popular_leader",
        "margin_votes",
    )
    return [[row[column] for column in columns] for row in table]


def show(table):
    columns = ("unit", "candidate", "party", "popular_votes", "electoral_votes")
    return [[row[column] for column in columns] for row in table]


OURS = {"splits": splits, "show": show, "elections": elections}


def listed_commands(bench):
    """What the help names, with what it does."""
    helped = bench.ours("help").output()
    return re.findall(r"^  ([a-z-]+) {2,}(\S.*)$", helped, re.MULTILINE)


def nothing(bench, home):
    """A class that does nothing, with the flags of short commands: what Java itself takes."""
    folder = bench.work("nothing")
    source = os.path.join(folder, "Nothing.java")
    with open(source, "w", encoding="utf-8") as file:
        file.write("class Nothing { public static void main(String[] args) {} }\n")
    bench.java("--release", "17", "-d", folder, source, tool="javac").output()
    flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto"]
    return Command([os.path.join(home, "bin", "java"), *flags, "-cp", folder, "Nothing"])
