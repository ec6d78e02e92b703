package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;

/** Axes of percentages. */
final class PercentAxis {
  private static final double LEAST = 1;
  private static final int STEPS = 5;

  private PercentAxis() {}

  /** From zero to the largest value and some room, with round steps. */
  static Axis upTo(double most, double room) {
    double top = Math.max(most, LEAST);
    double step = RoundSteps.of(top, STEPS);
    return axis(0, top * room, 0, Math.floor(top / step) * step, step).withBaseline(0);
  }

  /** From one value to another, a line at each step from {@code first} to {@code last}. */
  static Axis axis(double least, double most, double first, double last, double step) {
    List<Tick> ticks = new ArrayList<>();
    for (double v = first; v <= last; v += step) {
      ticks.add(new Tick(v, Figures.plain(v)));
    }
    Tick outermost = ticks.remove(ticks.size() - 1);
    ticks.add(new Tick(outermost.value(), outermost.label() + "%"));
    return Axis.of(least, most, ticks).withGrid();
  }
}
