package org.twocounts.chart.catalogue;

import java.util.List;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Tint;

/** Four steps of a colour for how large a margin is, with white for none. */
final class MarginInks {
  private static final List<Tint> STEPS =
      List.of(Tint.QUARTER, Tint.HALF, Tint.THREE_QUARTERS, Tint.FULL);

  private final List<Double> edges;

  /** Steps that begin at 0 and at these edges, in percentage points. */
  MarginInks(double second, double third, double fourth) {
    this.edges = List.of(0.0, second, third, fourth);
  }

  /** The ink of a margin of this size in a hue. */
  Ink of(Hue hue, double points) {
    double size = Math.abs(points);
    if (size == 0) {
      return Ink.of(Hue.PAPER);
    }
    int step = 0;
    while (step + 1 < edges.size() && size >= edges.get(step + 1)) {
      step++;
    }
    return Ink.of(hue).tinted(STEPS.get(step));
  }

  /** Legend entries of one hue, smallest step first, each named by where it begins and ends. */
  List<KeyEntry> key(Hue hue, String who) {
    List<KeyEntry> key = new java.util.ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      String from = Figures.plain(edges.get(i));
      String range =
          i + 1 < edges.size() ? from + "–" + Figures.plain(edges.get(i + 1)) : from + " or more";
      key.add(
          KeyEntry.area(
              Ink.of(hue).tinted(STEPS.get(i)), i == 0 ? who + " by " + range + " pp" : range));
    }
    return key;
  }
}
