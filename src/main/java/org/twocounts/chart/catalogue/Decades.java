package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;

/** Logarithmic axes with a line at every power of ten. */
final class Decades {
  private Decades() {}

  /** From one value to another, both positive; to whole powers of ten where fewer than two fit. */
  static Axis axis(double least, double most, DoubleFunction<String> label) {
    double floor = Math.pow(10, Math.floor(Math.log10(least)));
    double ceiling = Math.pow(10, Math.ceil(Math.log10(most)));
    return floor * 100 >= ceiling
        ? between(Math.min(floor, ceiling / 10), ceiling, label)
        : between(least, most, label);
  }

  private static Axis between(double least, double most, DoubleFunction<String> label) {
    List<Tick> ticks = new ArrayList<>();
    for (double v = Math.pow(10, Math.ceil(Math.log10(least))); v <= most * 1.001; v *= 10) {
      double exact = v < 1 ? 1 / (double) Math.round(1 / v) : Math.rint(v);
      ticks.add(new Tick(exact, label.apply(exact)));
    }
    return new Axis(
        "", Axis.Scale.LOGARITHMIC, least, most, ticks, Axis.Grid.LINES, OptionalDouble.empty());
  }
}
