"""The other side of SimulationSpeed: the same correlated model, drawn by vectorised NumPy.

    simulation_numpy.py MODEL.csv "common=… regional=… base=… majority=…"

MODEL.csv has a row for each margin at which electors of a state change hands.
Prints a row a way of drawing: name, elections, seconds, chance of a split within
one point, its standard error.
"""

import csv
import sys
import time

import numpy as np

DRAWS = 4_000_000
ERROR = 0.0005
BATCH = 4096

rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
scalars = dict(pair.split("=") for pair in sys.argv[2].split())
states = list(dict.fromkeys(row["state"] for row in rows))
first = {row["state"]: row for row in reversed(rows)}
regions = sorted({row["region"] for row in rows})


def column(name, dtype):
    return np.array([float(first[state][name]) for state in states], dtype=dtype)


class Model:
    def __init__(self, dtype):
        self.dtype = dtype
        self.voters = column("voters", dtype)
        self.margin = column("margin", dtype)
        self.limit = column("limit", dtype)
        self.deviation = column("deviation", dtype)
        self.region = np.array([regions.index(first[state]["region"]) for state in states])
        self.turn = column("turn", dtype)
        self.electors = column("electors", dtype)
        more = [row for row in rows if first[row["state"]] is not row]
        self.more_state = np.array([states.index(row["state"]) for row in more], dtype=int)
        self.more_turn = np.array([float(row["turn"]) for row in more], dtype=dtype)
        self.more_electors = np.array([float(row["electors"]) for row in more], dtype=dtype)
        self.common = dtype(float(scalars["common"]))
        self.regional = dtype(float(scalars["regional"]))
        self.base = float(scalars["base"])
        self.majority = float(scalars["majority"])
        self.all = self.base + sum(float(row["electors"]) for row in rows)

    def draw(self, random, size):
        """Elections within one point, and the splits among them."""
        margins = random.standard_normal((size, len(states)), dtype=self.dtype)
        margins *= self.deviation
        shared = random.standard_normal((size, len(regions)), dtype=self.dtype)
        shared *= self.regional
        national = random.standard_normal((size, 1), dtype=self.dtype)
        national *= self.common
        shared += national
        margins += shared[:, self.region]
        margins += self.margin
        electors = (margins > self.turn).astype(self.dtype) @ self.electors + self.base
        if len(self.more_state):
            at_turns = margins[:, self.more_state] > self.more_turn
            electors += at_turns.astype(self.dtype) @ self.more_electors
        np.maximum(margins, -self.limit, out=margins)
        np.minimum(margins, self.limit, out=margins)
        lead = margins @ self.voters
        close = np.abs(lead) <= 1
        won = electors >= self.majority
        lost = self.all - electors >= self.majority
        split = close & ((won & (lead < 0)) | (lost & (lead > 0)))
        return int(close.sum()), int(split.sum())


def run(name, model, enough):
    random = np.random.Generator(np.random.SFC64(1))
    drawn = close = split = 0
    start = time.perf_counter()
    while not enough(drawn, close, split):
        more_close, more_split = model.draw(random, BATCH)
        drawn += BATCH
        close += more_close
        split += more_split
    seconds = time.perf_counter() - start
    chance = split / close
    print(name, drawn, f"{seconds:.6f}", f"{chance:.6f}", f"{error(close, split):.6f}", sep=",")


def error(close, split):
    chance = split / close
    return (chance * (1 - chance) / close) ** 0.5


def precise(drawn, close, split):
    return close > 1000 and error(close, split) <= ERROR


for dtype, name in ((np.float64, "numpy-float64"), (np.float32, "numpy-float32")):
    model = Model(dtype)
    model.draw(np.random.default_rng(1), BATCH)
    run(name, model, lambda drawn, close, split: drawn >= DRAWS)
run("numpy-to-error", Model(np.float64), precise)
