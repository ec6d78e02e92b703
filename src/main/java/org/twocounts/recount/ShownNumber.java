package org.twocounts.recount;

import org.twocounts.rule.Rational;
import org.twocounts.words.Numerals;

/** Exact numbers as a page shows them. */
final class ShownNumber {
  private static final int ELECTOR_DECIMALS = 3;
  private static final int PERCENT_DECIMALS = 2;

  private ShownNumber() {}

  /** Electors: {@code 8}, or {@code 4.380} where they are not whole. */
  static String electors(Rational number) {
    return number.isWhole()
        ? Numerals.of(number.numerator().longValueExact())
        : Numerals.of(number.scaled(ELECTOR_DECIMALS), ELECTOR_DECIMALS);
  }

  /** A share of 0 to 1 in percent: {@code 39.82}. */
  static String percent(Rational share) {
    return Numerals.of(share.times(100).scaled(PERCENT_DECIMALS), PERCENT_DECIMALS);
  }
}
