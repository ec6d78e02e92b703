"""Pictures of points."""

import numpy as np

from pictures.figure import INK, SOFT, colours, lined, named, scattered, surname


def quadrant(picture):
    axes = picture.panels()[0]
    x, y = picture.column("margin_points"), picture.column("electoral_share")
    split = [row["split"] == "true" for row in picture.rows]
    scattered(axes, x, y, colours(picture.texts("president_party")), split)
    axes.axvspan(min(x) - 2, 0, color="#f0f0f0", zorder=0)
    axes.axhline(50, color=INK, linewidth=0.8)
    lined(
        axes, "Lead of the President in the popular vote, percentage points", "percent of electors"
    )
    labels = zip(x, y, picture.texts("year"), picture.texts("president"), split)
    named(axes, [(a, b, f"{year} {surname(who)}" if s else year) for a, b, year, who, s in labels])
    picture.party_key("president_party")


def near_misses(picture):
    years = picture.column("year")
    lost = [row["leader_became_president"] == "false" for row in picture.rows]
    leaders = [surname(name) for name in picture.texts("popular_leader")]
    for axes, column, title in zip(
        picture.panels(2, sharex=True),
        ("margin_points", "margin_votes"),
        ("Percentage points of all votes", "Votes"),
    ):
        lead = picture.column(column)
        axes.set_yscale("log")
        scattered(axes, years, lead, SOFT, lost)
        axes.set_title(title, loc="left", size=10, weight="bold")
        lined(axes)
        closest = np.argsort(lead)[:10]
        named(axes, [(years[i], lead[i], f"{years[i]:.0f} {leaders[i]}") for i in closest])


def smallest_flip(picture):
    axes = picture.panels()[0]
    years, voters = picture.column("year"), picture.column("voters")
    axes.set_yscale("log")
    scattered(axes, years, voters, SOFT, voters < 1000)
    lined(axes, upward="voters")
    closest = np.argsort(voters)[:12]
    named(axes, [(years[i], voters[i], f"{years[i]:.0f}: {voters[i]:,.0f}") for i in closest])


def winners_share(picture):
    axes = picture.panels()[0]
    x, y = picture.column("two_party_share"), picture.column("two_party_electors")
    scattered(axes, x, y, SOFT, x < 50)
    order = np.argsort(x)
    fitted = picture.column("fitted_percent")[order]
    axes.plot(x[order], fitted, color=SOFT)
    axes.fill_between(x[order], fitted - 12, fitted + 12, color="#e8e8e8", zorder=0)
    lined(
        axes, "Votes for the winner, percent of those for winner and rival", "percent of electors"
    )
    named(axes, zip(x, y, picture.texts("year")))


def inversion_by_margin(picture):
    axes = picture.panels()[0]
    order = np.argsort(picture.column("largest_lead_lost"))
    x = picture.column("largest_lead_lost")[order]
    y = picture.column("share_lost_percent")[order]
    axes.step(x, y, color=SOFT, where="post")
    axes.scatter(x, y, s=22, c=np.array(colours(picture.texts("favoured_party")))[order], zorder=3)
    lined(axes, "Lead in the popular vote, percentage points", "percent of cases")
    years = np.array(picture.texts("year"))[order]
    named(axes, [(x[i], y[i], years[i]) for i in range(0, len(x), 5)])
    picture.party_key("favoured_party")


def two_shares(picture):
    third = -(-len(picture.rows) // 3)
    for part, axes in enumerate(picture.panels(1, 3, left=140, gaps=(0.3, 0.55))):
        rows = picture.rows[part * third : (part + 1) * third]
        places = -np.arange(len(rows))
        votes = np.array([float(row["popular_share"]) for row in rows])
        electors = np.array([float(row["electoral_share"]) for row in rows])
        inks = colours(row["president_party"] for row in rows)
        axes.hlines(places, votes, electors, color=SOFT)
        axes.scatter(votes, places, s=28, facecolors="white", edgecolors=inks, zorder=3)
        axes.scatter(electors, places, s=28, c=inks, zorder=3)
        axes.set_yticks(places, [f"{row['year']} {surname(row['president'])}" for row in rows])
        axes.set_xlim(20, 125)
        axes.axvline(50, color=INK, linewidth=0.8)
        axes.set_title(f"{rows[0]['year']}–{rows[-1]['year']}", loc="left", size=10, weight="bold")
        lined(axes, "percent", along="x")
        for place, vote, elector in zip(places, votes, electors):
            beside = max(vote, elector) + 3
            axes.text(beside, place, f"{vote:.1f} | {elector:.1f}", va="center", size=8)
    picture.party_key("president_party")
