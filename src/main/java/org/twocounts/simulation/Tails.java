package org.twocounts.simulation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.twocounts.simulation.RegionalSwings.Residual;

/** How often swings lie far outside. */
final class Tails {
  private static final double OF_NORMAL = 3;

  private Tails() {}

  /**
   * Excess kurtosis, m4 / m2² − 3 around 0, of residuals in standard deviations of their states;
   * empty where all are 0.
   */
  static OptionalDouble excessKurtosis(
      List<Residual> residuals, SortedMap<String, StateSpread> states) {
    double[] squares =
        residuals.stream()
            .filter(r -> states.get(r.state()).shrunk() > 0)
            .mapToDouble(r -> r.points() / states.get(r.state()).shrunk())
            .map(x -> x * x)
            .toArray();
    double second = 0;
    double fourth = 0;
    for (double square : squares) {
      second += square / squares.length;
      fourth += square * square / squares.length;
    }
    return second > 0
        ? OptionalDouble.of(fourth / (second * second) - OF_NORMAL)
        : OptionalDouble.empty();
  }
}
