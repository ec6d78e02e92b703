package org.twocounts.simulation;

import java.util.OptionalDouble;

/**
 * How much is drawn.
 *
 * @param draws at most so many, over all elections together
 * @param precision to stop at once when no standard error of a probability asked for is larger;
 *     empty to draw all
 * @param threads on which to draw; results do not depend on it
 */
public record Effort(long draws, OptionalDouble precision, int threads) {
  public Effort {
    if (draws < 1 || threads < 1 || !(precision.orElse(1) > 0)) {
      throw new IllegalArgumentException(
          draws + " draws, precision " + precision + ", " + threads + " threads");
    }
  }

  /** So many draws on all processors. */
  public static Effort draws(long draws) {
    return new Effort(draws, OptionalDouble.empty(), Runtime.getRuntime().availableProcessors());
  }
}
