"""Twenty pictures of the gallery drawn with matplotlib, from the CSV files of ours.

    gallery_matplotlib.py OURS OUT PROCESSES

OURS has NAME.csv, NAME.svg (for the title), NAME.png (for the size) and NAME.txt (for the
footer) of each picture. Each has title, subtitle, axes with labels, a key where colours need
one, labels at what is named, and a footer; it is written to OUT as PNG and as SVG.
"""

import pathlib
import sys
from concurrent.futures import ProcessPoolExecutor

from pictures import bars, lines, maps, points
from pictures.figure import Picture

OURS, OUT = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
PICTURES = {
    "both-counts": (
        bars.both_counts,
        "Lead of the President over the best other, percentage points",
    ),
    "quadrant": (points.quadrant, "Share of the electors by lead in the popular vote"),
    "five-splits": (
        bars.five_splits,
        "Popular and electoral votes of President and popular leader",
    ),
    "two-shares": (points.two_shares, "The President's share of all votes and of all electors"),
    "winners-share": (points.winners_share, "The winner's electors by the winner's votes"),
    "near-misses": (points.near_misses, "Lead of the popular leader, logarithmic scales"),
    "swing-curve": (lines.swing_curve, "Electors of both at every national margin"),
    "inversion-by-margin": (points.inversion_by_margin, "Cases in which the leader loses, percent"),
    "smallest-flip": (points.smallest_flip, "Fewest voters to elect the rival, logarithmic scale"),
    "bias": (bars.bias, "Margin of the tipping state less the national margin"),
    "voters-per-elector": (lines.voters_per_elector, "Votes for each elector, logarithmic scale"),
    "house-size": (bars.house_size, "Lead in electors at every size of the House"),
    "map": (maps.electoral_map, "Electoral votes counted, by state"),
    "map-margin": (maps.map_of_margins, "Lead of the first over the second, percentage points"),
    "tiles": (maps.tiles, "Electors appointed, one square each"),
    "all-maps": (maps.all_maps, "Party for which the electors of each state chose"),
    "lean": (bars.lean, "The state's margin less the nation's, percentage points"),
    "electors-by-state": (lines.electors_by_state, "Electors allotted to each state"),
    "third-parties": (bars.third_parties, "Votes and electors for others than the main candidates"),
    "turnout": (lines.turnout, "Votes for President, percent of those eligible to vote"),
}


def draw(name):
    describe, subtitle = PICTURES[name]
    picture = Picture(OURS, name, subtitle)
    describe(picture)
    picture.write(OUT)


if __name__ == "__main__":
    if sys.argv[3] == "1":
        for drawn in PICTURES:
            draw(drawn)
    else:
        with ProcessPoolExecutor(int(sys.argv[3])) as workers:
            list(workers.map(draw, PICTURES))
