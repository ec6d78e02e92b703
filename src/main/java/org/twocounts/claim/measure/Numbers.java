package org.twocounts.claim.measure;

import java.math.BigDecimal;

/** Decimal numbers as the plain numbers that files hold. */
final class Numbers {
  private Numbers() {}

  /** A {@code Long} for a whole number, else a {@code Double}. */
  static Number plain(BigDecimal amount) {
    boolean whole = amount.signum() == 0 || amount.stripTrailingZeros().scale() <= 0;
    return whole ? (Number) amount.longValue() : (Number) amount.doubleValue();
  }
}
