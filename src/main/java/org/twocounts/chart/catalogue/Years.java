package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;

/** Axes of years. */
final class Years {
  /** Bars of elections four years apart leave a gap of a quarter. */
  static final double BAR = 3.0;

  private static final int EVERY = 20;
  private static final double MARGIN = 3.0;

  private Years() {}

  /** From the first to the last election, a tick every twenty years and at the ends. */
  static Axis axis(int first, int last) {
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(first, Integer.toString(first)));
    for (int year = (first / EVERY + 1) * EVERY; year < last; year += EVERY) {
      if (year - first >= EVERY / 2 && last - year >= EVERY / 2) {
        ticks.add(new Tick(year, Integer.toString(year)));
      }
    }
    if (last > first) {
      ticks.add(new Tick(last, Integer.toString(last)));
    }
    return Axis.of(first - MARGIN, last + MARGIN, ticks);
  }
}
