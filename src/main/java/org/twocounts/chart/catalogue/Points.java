package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;

/** Axes of signed percentage points. */
final class Points {
  private static final double ROOM = 0.08;

  private Points() {}

  /** An axis that holds the values and zero, a line at each step, the unit at the outermost. */
  static Axis axis(Collection<Double> values, double step) {
    double least = Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0));
    double most = Math.max(0, values.stream().mapToDouble(v -> v).max().orElse(0));
    double room = ROOM * (most - least);
    return axis(least - room, most + room, step);
  }

  /** An axis from one value to another. */
  static Axis axis(double least, double most, double step) {
    List<Tick> ticks = new ArrayList<>();
    for (double v = Math.ceil(least / step) * step; v <= most; v += step) {
      ticks.add(new Tick(v == 0 ? 0 : v, label(v)));
    }
    if (!ticks.isEmpty()) {
      Tick last = ticks.remove(ticks.size() - 1);
      ticks.add(new Tick(last.value(), last.label() + " pp"));
    }
    return Axis.of(least, most, ticks).withGrid().withBaseline(0);
  }

  private static String label(double value) {
    return value == 0 ? "0" : (value > 0 ? "+" : "") + Figures.plain(value);
  }
}
