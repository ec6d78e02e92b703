"""Pictures of lines, steps and bands."""

from collections import defaultdict

import numpy as np

from pictures.figure import INK, PARTIES, SOFT, lined, named, surname


def swing_curve(picture):
    axes = picture.panels()[0]
    margin = picture.column("margin_from")
    order = np.argsort(margin, kind="stable")
    first = picture.rows[0]
    for column, who, ink in (
        ("winner_electors", first["winner"], PARTIES["Republican"]),
        ("rival_electors", first["rival"], PARTIES["Democratic"]),
    ):
        axes.step(margin[order], picture.column(column)[order], color=ink, where="post")
        named(axes, [(margin[0], picture.column(column)[0], surname(who))], weight="bold")
    axes.axhline(270, color=INK, linewidth=0.8)
    lined(axes, "National margin, percentage points", "electors")


def electors_by_state(picture):
    axes = picture.panels()[0]
    lines = defaultdict(list)
    for row in picture.rows:
        if row["electors_allotted"]:
            lines[row["state"]].append((int(row["year"]), int(row["electors_allotted"])))
    largest = sorted(lines, key=lambda state: -max(n for _, n in lines[state]))[:8]
    for state, points in lines.items():
        years, electors = zip(*points)
        dark = state in largest
        axes.step(
            years, electors, color=INK if dark else "#d4d4d4", zorder=3 if dark else 2, where="post"
        )
        if dark:
            named(axes, [(years[-1], electors[-1], f"{state} {electors[-1]}")], weight="bold")
    lined(axes, upward="electors")


def voters_per_elector(picture):
    axes = picture.panels()[0]
    years = picture.column("year")
    axes.set_yscale("log")
    axes.fill_between(years, picture.column("fewest"), picture.column("most"), color="#e0e0e0")
    axes.plot(years, picture.column("votes_per_elector"), color=INK)
    lined(axes, upward="votes for an elector")
    for value, state in (("fewest", "fewest_state"), ("most", "most_state")):
        last = picture.rows[-1]
        named(axes, [(years[-10], float(last[value]), f"{last[state]} {float(last[value]):,.0f}")])
    picture.key({"the nation": INK, "from the state with fewest to that with most": "#e0e0e0"})


def turnout(picture):
    axes = picture.panels()[0]
    years, share = picture.column("year"), picture.column("turnout_percent")
    partial = years < 1828
    axes.plot(years[~partial], share[~partial], color=INK)
    axes.plot(years[partial], share[partial], color=SOFT, linestyle="dotted")
    axes.set_ylim(0, 100)
    lined(axes, upward="percent")
    for i in (int(np.argmax(share)), len(years) - 1):
        named(axes, [(years[i], share[i], f"{years[i]:.0f}: {share[i]}%")], weight="bold")
    picture.key({"the nation": INK, "before 1828: states with a popular vote only": SOFT})
