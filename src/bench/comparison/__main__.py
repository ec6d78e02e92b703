"""Runs the parts that are named, or all, and prints their tables."""

import argparse
import os
import re
import sys
import time

from comparison import cold, commands, gallery, growth, kernels, machine, simulation, sql
from comparison.bench import Bench, java_homes

PARTS = {
    "cold": cold,
    "commands": commands,
    "gallery": gallery,
    "sql": sql,
    "simulation": simulation,
    "kernels": kernels,
    "growth": growth,
}


def main():
    home = os.getcwd()
    options = parse(home)
    bench = Bench(home, os.path.abspath(options.program), java_homes(), options.quick)
    document = os.path.join(home, "docs", "performance.md") if options.write else None
    tell("building what is older than its sources")
    bench.ours("--version").output()
    publish("machine", machine.described(bench) + "\n", document)
    for name in options.parts or PARTS:
        start = time.perf_counter()
        tell(f"{name} ...")
        found = PARTS[name].tables(bench)
        publish(name, "\n".join(table.markdown() for table in found), document)
        tell(f"{name}: {time.perf_counter() - start:.0f} s")


def parse(home):
    parser = argparse.ArgumentParser(prog="src/bench/all", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--quick", action="store_true", help="few rounds, to see that it works")
    parser.add_argument(
        "--write", action="store_true", help="put the tables into docs/performance.md"
    )
    parser.add_argument(
        "--program",
        default=os.path.join(home, "twocounts"),
        help="another launcher, as of an unpacked release",
    )
    options = parser.parse_args()
    for part in options.parts:
        if part not in PARTS:
            parser.error(f"no part {part}; there are {', '.join(PARTS)}")
    return options


def publish(name, text, document):
    """Prints a text, and puts it between the two marks that name its part in the document."""
    print(text, flush=True)
    if document is None:
        return
    with open(document, encoding="utf-8") as file:
        content = file.read()
    marked = re.compile(rf"(<!-- {name}: [^>]*-->\n).*?(<!-- end of {name} -->)", re.DOTALL)
    content, places = marked.subn(lambda m: f"{m[1]}\n{text}\n{m[2]}", content)
    if places != 1:
        sys.exit(f"bench: {document} has no place for {name}")
    with open(document, "w", encoding="utf-8") as file:
        file.write(content)


def tell(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


main()
