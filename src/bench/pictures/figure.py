"""The frame of every picture: size, title, subtitle, key, footer, and what axes have in common."""

import csv
import re
import struct
import textwrap

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Patch

DPI = 100
UNDATED = {"png": None, "svg": {"Date": None}}
INK, SOFT, LINE = "#202020", "#606060", "#e4e4e4"
PARTIES = {
    "Democratic": "#2f66c3",
    "Republican": "#c93831",
    "Whig": "#e6ac27",
    "Democratic-Republican": "#0b2a0b",
    "National Republican": "#a488dd",
    "Federalist": "#6a4c54",
    "Liberal Republican": "#6d7f94",
}
OTHERS = "#57a26c"

plt.rcParams.update(
    {
        "font.size": 9,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.edgecolor": SOFT,
        "axes.axisbelow": True,
        "svg.hashsalt": "two counts",
    }
)


class Picture:
    """A figure of the size of ours with its title, subtitle and footer, and the rows to draw."""

    def __init__(self, folder, name, subtitle):
        file = next(f for f in sorted(folder.glob(f"{name}*.csv")) if belongs(f.stem, name))
        self.name = file.stem
        with open(file, encoding="utf-8", newline="") as lines:
            self.rows = list(csv.DictReader(lines))
        with open(file.with_suffix(".png"), "rb") as png:
            self.width, self.height = struct.unpack(">II", png.read(24)[16:])
        self.figure = plt.figure(figsize=(self.width / DPI, self.height / DPI), dpi=DPI)
        head = file.with_suffix(".svg").read_text(encoding="utf-8")[:8000]
        title = re.search(r"<title[^>]*>([^<]*)</title>", head)[1]
        self.text(28, 26, title, size=14, weight="bold", color=INK)
        self.text(28, 56, subtitle, size=11, color=SOFT)
        caveats = file.with_suffix(".txt").read_text(encoding="utf-8").split("\n\n")
        footer = textwrap.wrap(" ".join(caveats[1:])[:800], 190)
        for line, words in enumerate(footer):
            self.text(28, self.height - 16 * (len(footer) - line), words, size=7.5, color=SOFT)
        self.bottom = 16 * len(footer) + 55

    def text(self, x, y, words, **style):
        """Words whose top left corner is at pixels from the top left."""
        self.figure.text(x / self.width, 1 - y / self.height, words, va="top", **style)

    def key(self, entries, line=82):
        """Colours with their meaning, in a row under the subtitle."""
        self.figure.legend(
            handles=[Patch(facecolor=colour, label=label) for label, colour in entries.items()],
            loc="upper left",
            bbox_to_anchor=(20 / self.width, 1 - line / self.height),
            ncols=min(4 if len(entries) > 6 else 6, len(entries)) or 1,
            frameon=False,
        )

    def party_key(self, *columns):
        """The parties that occur."""
        found = dict.fromkeys(row[c] for row in self.rows for c in columns)
        self.key({party: colour(party) for party in found if party in PARTIES})

    def panels(self, down=1, across=1, top=130, left=80, right=30, gaps=(0.3, 0.2), **shared):
        """Axes between head and footer."""
        return self.figure.subplots(
            down,
            across,
            squeeze=False,
            gridspec_kw={
                "left": left / self.width,
                "right": 1 - right / self.width,
                "top": 1 - top / self.height,
                "bottom": self.bottom / self.height,
                "hspace": gaps[0],
                "wspace": gaps[1],
            },
            **shared,
        ).ravel()

    def column(self, name):
        """Figures; nan where there is none."""
        return np.array([float(row[name]) if row[name] else np.nan for row in self.rows])

    def texts(self, name):
        return [row[name] for row in self.rows]

    def write(self, out):
        for kind in ("png", "svg"):
            self.figure.savefig(out / f"{self.name}.{kind}", metadata=UNDATED[kind])
        plt.close(self.figure)


def belongs(stem, name):
    return re.fullmatch(re.escape(name) + r"(-\d{4})?", stem)


def colour(party):
    return PARTIES.get(party, OTHERS)


def colours(parties):
    return [colour(party) for party in parties]


def surname(candidate):
    return candidate.removesuffix(" Jr.").split(" ")[-1]


def lined(axes, across="", upward="", along="y"):
    axes.grid(axis=along, color=LINE)
    axes.set_xlabel(across)
    axes.set_ylabel(upward)


def named(axes, points, **style):
    """Labels beside points: (x, y, words)."""
    for x, y, words in points:
        axes.annotate(words, (x, y), (4, 4), textcoords="offset points", size=8, **style)


def bars(axes, years, values, inks, framed):
    edges = [INK if frame else "none" for frame in framed]
    axes.bar(years, values, width=3.2, color=inks, edgecolor=edges, linewidth=1.5)
    axes.axhline(0, color=INK, linewidth=0.8)


def scattered(axes, x, y, inks, framed):
    axes.scatter(x, y, s=22, c=inks, zorder=3)
    ringed = np.array(framed)
    axes.scatter(x[ringed], y[ringed], s=110, facecolors="none", edgecolors=INK, zorder=4)
