package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.twocounts.words.Numerals;

/** A figure as a sheet shows it, with what orders it among other figures; or words. */
record Amount(String text, OptionalDouble value) {

  /** Words, which have no order. */
  static Amount words(String text) {
    return new Amount(text, OptionalDouble.empty());
  }

  static Amount count(long number) {
    return new Amount(Numerals.of(number), OptionalDouble.of((double) number));
  }

  /** A year, without a comma. */
  static Amount year(int year) {
    return new Amount(String.valueOf(year), OptionalDouble.of(year));
  }

  static Amount percent(BigDecimal percent) {
    return new Amount(Numerals.of(percent) + "%", OptionalDouble.of(percent.doubleValue()));
  }

  static Amount points(BigDecimal points) {
    boolean one = points.abs().compareTo(BigDecimal.ONE) == 0;
    return new Amount(
        Numerals.of(points) + (one ? " point" : " points"),
        OptionalDouble.of(points.doubleValue()));
  }

  static Amount decimal(BigDecimal number, String unit) {
    return new Amount(Numerals.of(number) + unit, OptionalDouble.of(number.doubleValue()));
  }

  /** Part in whole, in percent, halves away from zero. */
  static BigDecimal percentOf(long part, long whole, int decimals) {
    return quotient(Math.multiplyExact(100, part), whole, decimals);
  }

  /** A quotient, halves away from zero. */
  static BigDecimal quotient(long dividend, long divisor, int decimals) {
    return BigDecimal.valueOf(dividend)
        .divide(BigDecimal.valueOf(divisor), decimals, RoundingMode.HALF_UP);
  }
}
