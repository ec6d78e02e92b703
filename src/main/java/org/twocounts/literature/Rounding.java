package org.twocounts.literature;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * To what a published table rounds its figures. It alone sets how near ours must come: half a unit
 * of the last place that is printed, and exactly where whole things are counted.
 *
 * @param step unit of the last place, such as 0.001; empty where whole things are counted
 */
public record Rounding(Optional<BigDecimal> step) {
  private static final String EXACT = "exact";

  /** What arithmetic in binary fractions may add to a difference of exactly half a unit. */
  private static final double BINARY_ERROR = 1e-9;

  /**
   * Reads {@code exact} or a step.
   *
   * @throws NumberFormatException if it is neither
   */
  static Rounding parse(String text) {
    return new Rounding(text.equals(EXACT) ? Optional.empty() : Optional.of(new BigDecimal(text)));
  }

  /** The largest difference that rounding makes: half a step, 0 of whole things. */
  public double tolerance() {
    return step.map(s -> s.doubleValue() / 2).orElse(0.0);
  }

  /** Decimals that are printed. */
  public int decimals() {
    return step.map(s -> Math.max(0, s.stripTrailingZeros().scale())).orElse(0);
  }

  /** Whether rounding can make this difference. */
  boolean covers(double difference) {
    return Math.abs(difference) <= tolerance() + BINARY_ERROR;
  }

  /** In words: {@code whole numbers, exactly} or {@code rounded to 0.1, within 0.05}. */
  public String words() {
    return step.map(
            s ->
                String.format(
                    "rounded to %s, within %s",
                    s.toPlainString(),
                    s.divide(BigDecimal.valueOf(2)).stripTrailingZeros().toPlainString()))
        .orElse("whole numbers, exactly");
  }
}
