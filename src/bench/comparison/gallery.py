"""Twenty pictures as PNG and SVG, beside matplotlib drawing them from the CSV files of ours."""

import os
import struct

from comparison import machine
from comparison.tables import SPREAD, Table, beside, spread
from comparison.timing import in_turn

SOURCE = "java/org/twocounts/chart/PicturesDrawn.java"
CLASS = "org.twocounts.chart.PicturesDrawn"
FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"]


def tables(bench):
    """The same pictures by both, and the whole gallery of ours."""
    own = bench.work("gallery", "ours")
    theirs = bench.work("gallery", "matplotlib")
    names = bench.lines("pictures.txt")
    ours = drawing(bench, own, names)
    ours[1].output()
    found = [whole_gallery(bench)]
    if not machine.has("matplotlib"):
        return found
    runs = {}
    groups = []
    for workers in (1, 2):
        script = ["gallery_matplotlib.py", own, theirs, str(workers)]
        peer = bench.python(*script)
        name = f"ours, {workers} core{'s' if workers > 1 else ''}"
        groups.append(name)
        other = f"matplotlib, {workers} process{'es' if workers > 1 else ''}"
        runs |= in_turn({name: ours[workers], other: peer}, bench.rounds(5))
    hold(own, theirs)
    sizes = f"Bytes written: ours {mebibytes(own)}, matplotlib {mebibytes(theirs)} MiB."
    return [beside(f"{len(names)} pictures, PNG and SVG", sizes, runs, groups), *found]


def drawing(bench, folder, names):
    """Our command by the number of cores that it may use.

    The archive of classes is made as the launcher makes one for the commands.
    """
    path = bench.compiled(SOURCE)
    archive = os.path.join(bench.work("gallery", "archive"), "classes.jsa")
    drawn = ["-cp", path, CLASS, bench.data, folder, *names]
    bench.java(*FLAGS, f"-XX:ArchiveClassesAtExit={archive}", "-Xlog:disable", *drawn).output()
    start = [*FLAGS, f"-XX:SharedArchiveFile={archive}", "-Xlog:disable"]
    return {
        cores: bench.java(*start, f"-XX:ActiveProcessorCount={cores}", *drawn) for cores in (1, 2)
    }


def hold(own, theirs):
    """Both have drawn the same pictures in the same sizes."""
    for name in pictures(own):
        other = os.path.join(theirs, name)
        if not os.path.exists(other):
            raise SystemExit(f"bench: matplotlib has not drawn {name}")
        if name.endswith(".png") and size(os.path.join(own, name)) != size(other):
            raise SystemExit(f"bench: {name} is of another size by matplotlib")


def pictures(folder):
    return sorted(name for name in os.listdir(folder) if name.endswith((".png", ".svg")))


def size(png):
    with open(png, "rb") as file:
        return struct.unpack(">II", file.read(24)[16:])


def mebibytes(folder):
    total = sum(os.path.getsize(os.path.join(folder, name)) for name in pictures(folder))
    return f"{total / 2**20:.1f}"


def whole_gallery(bench):
    """The command `charts` with its summary, its claims and its index page."""
    folder = bench.work("gallery", "all")
    runs = in_turn({"`charts`": bench.ours("charts", "--out", folder)}, bench.rounds(3, 1), 0)
    count = len(pictures(folder)) // 2
    rows = [[f"`charts`, {count} pictures", *spread(runs["`charts`"])]]
    return Table("The whole gallery", "", ["seconds", *SPREAD], rows)
