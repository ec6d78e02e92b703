"""Pictures of bars."""

import numpy as np

from pictures.figure import INK, OTHERS, PARTIES, bars, colours, lined, named, surname


def both_counts(picture):
    years, inks = picture.column("year"), colours(picture.texts("president_party"))
    split = [row["split"] == "true" for row in picture.rows]
    above, below = picture.panels(2, sharex=True)
    for axes, column, title in (
        (above, "margin_points", "Popular vote"),
        (below, "electoral_margin_points", "Electoral vote"),
    ):
        lead = picture.column(column)
        bars(axes, years, lead, inks, split)
        axes.set_title(title, loc="left", size=10, weight="bold")
        lined(axes, upward="percentage points")
        named(axes, [(y, v, f"{y:.0f}") for y, v, s in zip(years, lead, split) if s])
    picture.party_key("president_party")


def bias(picture):
    axes = picture.panels()[0]
    values = picture.column("bias")
    framed = [row["split"] == "true" for row in picture.rows]
    years = picture.column("year")
    bars(axes, years, values, colours(favoured(v) for v in values), framed)
    lined(axes, upward="percentage points, favoured the Democrat upward")
    units = picture.texts("tipping_unit")
    named(axes, [(y, v, f"{y:.0f} {u}") for y, v, u, f in zip(years, values, units, framed) if f])
    picture.key({"Democratic": PARTIES["Democratic"], "Republican": PARTIES["Republican"]})


def lean(picture):
    axes = picture.panels()[0]
    years, values = picture.column("year"), picture.column("lean")
    bars(axes, years, values, colours(favoured(v) for v in values), [False] * len(years))
    lined(axes, upward="percentage points, more Democratic upward")
    ends = (int(np.nanargmin(values)), int(np.nanargmax(values)), len(values) - 1)
    named(axes, [(years[i], values[i], f"{years[i]:.0f}: {values[i]:+.1f} pp") for i in ends])
    picture.key({"Democratic": PARTIES["Democratic"], "Republican": PARTIES["Republican"]})


def five_splits(picture):
    names = [f"{row['year']} {surname(row['candidate'])}" for row in picture.rows]
    inks = colours(picture.texts("party"))
    places = [-(i + i // 2 * 0.6) for i in range(len(names))]
    framed = [INK if row["became_president"] == "true" else "none" for row in picture.rows]
    for axes, share, number, title in zip(
        picture.panels(1, 2, left=140),
        ("popular_share", "electoral_share"),
        ("popular_votes", "electoral_votes"),
        ("Popular vote", "Electoral vote"),
    ):
        values = picture.column(share)
        axes.barh(places, values, color=inks, edgecolor=framed, linewidth=1.5)
        axes.set_yticks(places, names)
        axes.set_xlim(0, 75)
        axes.set_title(title, loc="left", size=10, weight="bold")
        lined(axes, "percent", along="x")
        for place, value, count in zip(places, values, picture.column(number)):
            axes.text(value + 1, place, f"{value:.1f}% · {count:,.0f}", va="center", size=8)
    picture.party_key("party")


def third_parties(picture):
    years = picture.column("year")
    strongest = picture.texts("strongest")
    for axes, column, title, unit in zip(
        picture.panels(2, sharex=True),
        ("others_percent", "others_electoral_votes"),
        ("Popular vote", "Electoral vote"),
        ("percent", "electors"),
    ):
        values = picture.column(column)
        bars(axes, years, values, OTHERS, [False] * len(years))
        axes.set_title(title, loc="left", size=10, weight="bold")
        lined(axes, upward=unit)
        high = np.argsort(-np.nan_to_num(values))[:10]
        named(
            axes, [(years[i], values[i], f"{years[i]:.0f} {surname(strongest[i])}") for i in high]
        )


def house_size(picture):
    axes = picture.panels()[0]
    seats, lead = picture.column("house"), picture.column("margin_electors")
    axes.bar(seats, lead, width=1, color=np.where(lead > 0, *colours(("Democratic", "Republican"))))
    axes.axvline(435, color=INK, linewidth=0.8)
    lined(axes, "seats", "lead in electors")
    named(axes, [(435, max(lead), "the House had 435")])
    picture.key({"Gore": PARTIES["Democratic"], "Bush": PARTIES["Republican"]})


def favoured(value):
    return "Democratic" if value > 0 else "Republican"
