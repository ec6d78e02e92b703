package org.twocounts.claim.measure;

import java.math.BigDecimal;

/** Exact comparison of a fraction with a percentage that a pack states in decimals. */
final class Percents {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percents() {}

  /** Negative, zero or positive as {@code part} in {@code whole} is below, at or above it. */
  static int compare(long part, long whole, double percent) {
    return HUNDRED
        .multiply(BigDecimal.valueOf(part))
        .compareTo(BigDecimal.valueOf(percent).multiply(BigDecimal.valueOf(whole)));
  }
}
