package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;

/** Axes of signed percentage points. */
final class Points {
  private static final double ROOM = 0.08;

  /** Labels of few wide bars find room above and below them only. */
  private static final int FEW = 12;

  private static final double ROOM_OF_FEW = 0.25;

  /** Values that are all zero still need an axis. */
  private static final double LEAST_SPAN = 0.1;

  private static final int STEPS = 4;

  private Points() {}

  /**
   * An axis that holds the values and zero, a line at each step, the unit at the outermost. Where
   * the values reach less than two steps, the steps are smaller.
   */
  static Axis axis(Collection<Double> values, double step) {
    return axis(values, step, values.size() < FEW ? ROOM_OF_FEW : ROOM);
  }

  private static Axis axis(Collection<Double> values, double step, double share) {
    double least = Math.min(0, values.stream().mapToDouble(v -> v).min().orElse(0));
    double most = Math.max(0, values.stream().mapToDouble(v -> v).max().orElse(0));
    double span = Math.max(LEAST_SPAN, most - least);
    double room = share * span;
    double fitting = span < 2 * step ? RoundSteps.of(span, STEPS) : step;
    return axis(least - room, most + room, fitting);
  }

  /** An axis from one value to another. */
  static Axis axis(double least, double most, double step) {
    List<Tick> ticks = new ArrayList<>();
    for (double v = Math.ceil(least / step) * step; v <= most; v += step) {
      double exact = Math.rint(v / step) * step;
      ticks.add(new Tick(exact == 0 ? 0 : exact, label(exact, step)));
    }
    if (!ticks.isEmpty()) {
      Tick last = ticks.remove(ticks.size() - 1);
      ticks.add(new Tick(last.value(), last.label() + " pp"));
    }
    return Axis.of(least, most, ticks).withGrid().withBaseline(0);
  }

  private static String label(double value, double step) {
    return value == 0 ? "0" : Figures.signedPlain(value, step);
  }
}
