package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Dot;
import org.twocounts.chart.spec.Layer.Dots;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Tint;
import org.twocounts.words.Numerals;
import org.twocounts.words.YearsBetween;

/** Panels of rows, one an election: two points joined, a panel below or beside the other. */
final class TwoSharesPlots {
  /** Heights of a join and of the outline of a split, in rows. */
  private static final double JOIN = 0.14;

  private static final double SPLIT = 0.86;

  /** From a point to its outline, in percent. */
  private static final double AROUND = 4;

  private static final double HALF = 50;

  /** Room beside the outermost points, in percent: at the right for the values. */
  private static final double LEFT = 6;

  private static final double RIGHT = 36;

  /** So many rows a panel at most; more elections take another panel. */
  private static final int ROWS = 17;

  private static final int MOST_COLUMNS = 3;

  /** Heights over the width of the picture, where there is room and in one column of print. */
  private static final double ROW_HEIGHT = 0.0225;

  private static final double NARROW_ROW_HEIGHT = 0.041;
  private static final double AXIS_HEIGHT = 0.055;
  private static final double NARROW_AXIS_HEIGHT = 0.12;

  private final List<BothShares> all;
  private final List<List<BothShares>> parts;

  TwoSharesPlots(List<BothShares> all) {
    this.all = all;
    this.parts = parts(all);
  }

  /** Votes are lighter than electors. */
  static Ink votes(Ink electors) {
    return electors.tinted(Tint.QUARTER);
  }

  List<Panel> panels() {
    return parts.stream().map(this::panel).toList();
  }

  Layout layout() {
    int columns = Math.min(MOST_COLUMNS, parts.size());
    int below = (parts.size() + columns - 1) / columns;
    int rows = parts.get(0).size();
    return new Layout(
        columns,
        1,
        below * (AXIS_HEIGHT + rows * ROW_HEIGHT),
        parts.size() * (NARROW_AXIS_HEIGHT + rows * NARROW_ROW_HEIGHT));
  }

  /** As few panels as hold all, equally high but for the last. */
  private static List<List<BothShares>> parts(List<BothShares> rows) {
    int panels = (rows.size() + ROWS - 1) / ROWS;
    int each = (rows.size() + panels - 1) / panels;
    return IntStream.range(0, panels)
        .mapToObj(i -> rows.subList(i * each, Math.min(rows.size(), (i + 1) * each)))
        .toList();
  }

  private Panel panel(List<BothShares> part) {
    String years = YearsBetween.of(part.get(0).year(), part.get(part.size() - 1).year());
    return Panel.of(parts.size() == 1 ? "" : years, plot(part));
  }

  private XyPlot plot(List<BothShares> part) {
    List<Box> splits = new ArrayList<>();
    List<Box> joins = new ArrayList<>();
    List<Dot> votes = new ArrayList<>();
    List<Dot> electors = new ArrayList<>();
    List<PointLabel> values = new ArrayList<>();
    for (int i = 0; i < part.size(); i++) {
      BothShares row = part.get(i);
      double y = Rows.place(i, parts.get(0).size());
      double v = row.votes().percent();
      double e = row.electors().percent();
      Ink ink = row.counts().ink();
      double low = Math.min(v, e);
      double high = Math.max(v, e);
      if (row.counts().isSplit()) {
        splits.add(outline(low, high, y));
      }
      joins.add(Box.row(y, JOIN, low, high, Ink.of(Hue.CONTEXT)));
      votes.add(Dot.of(v, y, votes(ink), Emphasis.NONE));
      electors.add(Dot.of(e, y, ink, Emphasis.NONE));
      values.add(values(v, e, y));
    }
    return new XyPlot(
        across(),
        names(part),
        List.of(
            new Boxes("splits", splits),
            new Boxes("difference", joins),
            new Dots("votes", votes),
            new Dots("electors", electors)),
        values);
  }

  /** Both shares, beside the points; where these end below half, beyond the line of half. */
  private static PointLabel values(double votes, double electors, double y) {
    double beside = Math.max(Math.max(votes, electors) + AROUND, HALF);
    return PointLabel.minor(
        beside, y, Numerals.of(votes, 1) + " | " + Numerals.of(electors, 1), Side.RIGHT);
  }

  /** A strong outline around both points: neither lies under it. */
  private static Box outline(double low, double high, double y) {
    return new Box(
        low - AROUND,
        high + AROUND,
        y - SPLIT / 2,
        y + SPLIT / 2,
        Ink.of(Hue.PAPER),
        Emphasis.MARKED);
  }

  /** Names from the top; a last panel with fewer rows leaves room below them. */
  private Axis names(List<BothShares> part) {
    List<String> names = new ArrayList<>(part.stream().map(r -> r.counts().name()).toList());
    while (names.size() < parts.get(0).size()) {
      names.add("");
    }
    return Rows.axis(names);
  }

  private Axis across() {
    double least =
        all.stream()
            .mapToDouble(r -> Math.min(r.votes().percent(), r.electors().percent()))
            .min()
            .orElseThrow();
    return PercentAxis.axis(Math.min(least, HALF) - LEFT, 100 + RIGHT, 25, 100, 25)
        .withBaseline(HALF);
  }
}
