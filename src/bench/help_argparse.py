"""The help of a command line as Python's own parser prints it, from a list of commands.

help_argparse.py FILE      a line a command: its name, two spaces or more, what it does
"""

import argparse
import sys


def main(path):
    parser = argparse.ArgumentParser(
        prog="twocounts", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for option in ("--data", "--format", "--output", "--attribution", "--color"):
        parser.add_argument(option)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    with open(path, encoding="utf-8") as file:
        for line in file:
            name, _, does = line.strip().partition("  ")
            commands.add_parser(name, help=does.strip())
    parser.parse_args(["--help"])


main(sys.argv[1])
