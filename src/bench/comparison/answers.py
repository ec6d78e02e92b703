"""Holds competitors to one answer: what is fast and wrong is no competitor."""

import csv
import io
import math
import sys

CLOSE = 1e-9


def rows(text):
    """The rows of a CSV with its header, as texts by column."""
    return list(csv.DictReader(io.StringIO(text), strict=True))


def lines(text):
    """The cells of a CSV without a header."""
    return list(csv.reader(io.StringIO(text), strict=True))


def hold(question, ours, theirs):
    """Ends the comparison where two answers differ, figures by more than rounding.

    :param ours: rows of cells
    :param theirs: by name of the competitor
    """
    for name, answer in theirs.items():
        if len(answer) != len(ours):
            sys.exit(f"bench: {question}: {name} has {len(answer)} rows, ours {len(ours)}")
        for own, other in zip(ours, answer):
            if len(own) != len(other) or not all(map(alike, own, other)):
                sys.exit(f"bench: {question}: {name} says {other}, ours {own}")


def alike(one, other):
    """Whether two cells say the same."""
    if one == other:
        return True
    try:
        return math.isclose(float(one), float(other), rel_tol=CLOSE)
    except ValueError:
        return False
