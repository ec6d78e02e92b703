"""Pictures of states in their places: maps, tiles and a map an election."""

import pathlib
from collections import defaultdict

import matplotlib
import numpy as np
from matplotlib.collections import PathCollection, PolyCollection
from matplotlib.path import Path

from pictures.figure import INK, colour

STEPS = (0, 5, 10, 20)
GEOMETRY = pathlib.Path(__file__).parents[3] / "src/main/resources/org/twocounts/chart/geo"


def electoral_map(picture):
    shapes = outlines()
    axes = picture.panels(left=20, right=20)[0]
    most = {}
    for row in sorted(picture.rows, key=lambda row: int(row["electoral_votes"] or 0)):
        most[row["state"]] = row
    mapped(axes, shapes, {state: colour(row["party"]) for state, row in most.items()})
    named_states(
        axes, shapes, {state: row["electors_appointed"] for state, row in most.items()}, "white"
    )
    picture.party_key("party")


def map_of_margins(picture):
    shapes = outlines()
    axes = picture.panels(left=20, right=20)[0]
    margins = {row["state"]: (row["party"], float(row["margin_points"])) for row in picture.rows}
    mapped(axes, shapes, {state: shade(*margin) for state, margin in margins.items()})
    leads = {state: f"{points:.1f}" for state, (_, points) in margins.items()}
    named_states(axes, shapes, leads, INK)
    picture.key(
        {
            f"{party}, {step} and more": shade(party, step)
            for step in STEPS
            for party in ("Democratic", "Republican")
        }
    )


def tiles(picture):
    axes = picture.panels(left=20, right=20)[0]
    grid = {}
    for line in (GEOMETRY / "state-tiles.txt").read_text(encoding="utf-8").splitlines()[2:]:
        state, row, column = line.split()
        grid[state] = int(row), int(column)
    squares, inks, places = [], [], defaultdict(int)
    for row in picture.rows:
        across = 8 if int(row["electors_appointed"]) > 25 else 4
        top, left = grid[row["state"]]
        for _ in range(int(row["electoral_votes"] or 0)):
            down, right = divmod(places[row["state"]], across)
            x, y, side = left + right / across, top + down / across, 0.9 / across
            squares.append([(x, y), (x + side, y), (x + side, y + side), (x, y + side)])
            inks.append(colour(row["party"]))
            places[row["state"]] += 1
    axes.add_collection(PolyCollection(squares, facecolors=inks, edgecolors="white"))
    for state, (top, left) in grid.items():
        axes.text(left + 0.05, top + 0.2, f"{state} {places[state]}", size=8, weight="bold")
    axes.set(xlim=(-0.2, 11.2), ylim=(8.4, -0.2), aspect="equal")
    axes.set_axis_off()
    picture.party_key("party")


def all_maps(picture):
    shapes = outlines()
    years = defaultdict(dict)
    for row in picture.rows:
        years[row["year"]][row["state"]] = colour(row["party"])
    across = 7
    panels = picture.panels(-(-len(years) // across), across, left=20, right=20, gaps=(0.2, 0.02))
    for axes in panels[len(years) :]:
        axes.set_axis_off()
    for axes, (year, inks) in zip(panels, years.items()):
        mapped(axes, shapes, inks, line=0.2)
        axes.set_title(year, loc="left", size=8, weight="bold")
    picture.party_key("party")


def outlines():
    """The outline of each state: rings closed by themselves."""
    found = {}
    for line in (GEOMETRY / "state-outlines.txt").read_text(encoding="utf-8").splitlines():
        state, _, content = line.partition("\t")
        if content:
            rings = [np.array(r.split(), dtype=float).reshape(-1, 2) for r in content.split("/")]
            found[state] = Path.make_compound_path(
                *(Path(r, closed=True) for r in map(shut, rings))
            )
    return found


def shut(ring):
    return np.vstack([ring, ring[:1]])


def mapped(axes, shapes, inks, line=0.6):
    """A map of states in their colours; those without one are white."""
    axes.add_collection(
        PathCollection(
            list(shapes.values()),
            facecolors=[inks.get(state, "white") for state in shapes],
            edgecolors="white" if line > 0.3 else "none",
            linewidths=line,
        )
    )
    axes.set(xlim=(0, 9750), ylim=(6100, 0), aspect="equal")
    axes.set_axis_off()


def named_states(axes, shapes, words, ink):
    for state, label in words.items():
        low, high = shapes[state].get_extents().get_points()
        axes.text(*(low + high) / 2, label, ha="center", va="center", size=8, color=ink)


def shade(party, points):
    """A colour the stronger the larger the lead."""
    step = sum(points >= limit for limit in STEPS)
    full = np.array(matplotlib.colors.to_rgb(colour(party)))
    return tuple(1 - (1 - full) * (step / len(STEPS)))
