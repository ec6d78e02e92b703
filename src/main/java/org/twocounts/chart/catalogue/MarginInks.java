package org.twocounts.chart.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Tint;
import org.twocounts.words.Numerals;

/** Four steps of a colour for how large a margin is, with white for none. */
final class MarginInks {
  private static final List<Tint> STEPS =
      List.of(Tint.QUARTER, Tint.HALF, Tint.THREE_QUARTERS, Tint.FULL);

  /** The least margin that is written in whole points: below, it would round up to ten. */
  private static final double TEN = 9.95;

  private static final int MOST_PLACES = 6;

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
    return ink(hue, step(size));
  }

  /** The ink of the largest margins in a hue. */
  static Ink largest(Hue hue) {
    return ink(hue, STEPS.size() - 1);
  }

  /**
   * The size of a margin in points: whole from ten, with a decimal below, and with as many more as
   * it takes not to name another step than the colour.
   */
  String number(double points) {
    double size = Math.abs(points);
    int places = size < TEN ? 1 : 0;
    while (places < MOST_PLACES && step(rounded(size, places)) != step(size)) {
      places++;
    }
    return Numerals.of(size, places);
  }

  private static double rounded(double size, int places) {
    return BigDecimal.valueOf(size).setScale(places, RoundingMode.HALF_UP).doubleValue();
  }

  private int step(double size) {
    int step = 0;
    while (step + 1 < edges.size() && size >= edges.get(step + 1)) {
      step++;
    }
    return step;
  }

  /** The grey of persons without a party is lined: its light steps are those of empty land. */
  private static Ink ink(Hue hue, int step) {
    Texture texture = hue == Hue.UNALIGNED ? Texture.LINED : Texture.SOLID;
    return new Ink(hue, STEPS.get(step), texture);
  }

  /** Legend entries of one hue, smallest step first, each named by where it begins and ends. */
  List<KeyEntry> key(Hue hue, String who) {
    List<KeyEntry> key = new java.util.ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      String from = Figures.plain(edges.get(i));
      String range =
          i + 1 < edges.size() ? from + "–" + Figures.plain(edges.get(i + 1)) : from + " or more";
      key.add(KeyEntry.area(ink(hue, i), i == 0 ? who + " by " + range + " pp" : range));
    }
    return key;
  }
}
