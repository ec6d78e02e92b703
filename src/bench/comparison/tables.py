"""Tables of Markdown, as docs/performance.md holds them."""

from dataclasses import dataclass

from comparison.timing import median, ratio


@dataclass(frozen=True)
class Table:
    """A heading, what to know before reading, columns and rows of text."""

    title: str
    remark: str
    columns: list
    rows: list

    def markdown(self):
        """The first column is of names, the others of figures."""
        lines = [f"### {self.title}", ""]
        if self.remark:
            lines += [self.remark, ""]
        lines.append(cells(self.columns))
        lines.append(cells(["---"] + ["---:"] * (len(self.columns) - 1)))
        lines += [cells(row) for row in self.rows]
        return "\n".join(lines) + "\n"


def cells(texts):
    """A row of a table."""
    return "| " + " | ".join(texts) + " |"


SPREAD = ["min", "median", "max", "CPU"]


def spread(runs):
    """Seconds by the clock: minimum, median, maximum; median of seconds on processors."""
    wall = [r.wall for r in runs]
    cpu = median([r.cpu for r in runs])
    return [seconds(min(wall)), seconds(median(wall)), seconds(max(wall)), seconds(cpu)]


def seconds(value):
    """With as many digits as a measurement is worth."""
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


RATIOS = ["ours / it, time", "ours / it, CPU"]


def ratios(ours, theirs):
    """What ours takes for one of theirs, of runs of the same turn."""
    return [
        f"{ratio(ours, theirs, lambda r: r.wall):.2f}",
        f"{ratio(ours, theirs, lambda r: r.cpu):.2f}",
    ]


def beside(title, remark, runs, ours=()):
    """A row a competitor. The first of a group is ours, the others follow until the next of ours.

    :param runs: by name, in order
    :param ours: names of ours
    """
    own = set(ours) or {next(iter(runs))}
    rows = []
    held = None
    for name, measured in runs.items():
        if name in own:
            held = measured
            rows.append([f"**{name}**", *spread(measured), "", ""])
        else:
            rows.append([name, *spread(measured), *ratios(held, measured)])
    return Table(title, remark, ["seconds", *SPREAD, *RATIOS], rows)
