package org.twocounts.chart.catalogue;

/** Distances of grid lines that readers can count in: 1, 2 or 5 times a power of ten. */
final class RoundSteps {
  private RoundSteps() {}

  /**
   * The least such step of which at most so many fit into a span.
   *
   * @throws IllegalArgumentException if the span is not positive or not a single step is wanted
   */
  static double of(double span, int most) {
    if (!(span > 0) || most < 1) {
      throw new IllegalArgumentException(most + " steps in " + span);
    }
    double power = Math.pow(10, Math.floor(Math.log10(span / most)));
    for (double times : new double[] {1, 2, 5}) {
      if (span / (times * power) <= most) {
        return times * power;
      }
    }
    return 10 * power;
  }
}
