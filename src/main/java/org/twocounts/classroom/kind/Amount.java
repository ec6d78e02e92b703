package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.twocounts.words.Numerals;

/**
 * A figure as a sheet shows it, or words.
 *
 * @param value what orders it among other figures on the sheet; empty for words
 * @param rank what else might betray it among other answers, such as the electors of a state that
 *     is named; empty where its place on the sheet, or its length, is all
 * @param rounded whether it came about by rounding, so that other figures might round otherwise
 */
public record Amount(String text, OptionalDouble value, OptionalDouble rank, boolean rounded) {

  private static Amount figure(String text, double value) {
    return new Amount(text, OptionalDouble.of(value), OptionalDouble.empty(), false);
  }

  private static Amount rounded(String text, BigDecimal value) {
    return new Amount(text, OptionalDouble.of(value.doubleValue()), OptionalDouble.empty(), true);
  }

  /** Words, which have no order. */
  static Amount words(String text) {
    return new Amount(text, OptionalDouble.empty(), OptionalDouble.empty(), false);
  }

  /** Words that stand in the order of a figure in them. */
  static Amount ordered(String text, double value) {
    return figure(text, value);
  }

  /** Words in any order, of which one might be guessed by a figure that belongs to them. */
  static Amount ranked(String text, double rank) {
    return new Amount(text, OptionalDouble.empty(), OptionalDouble.of(rank), false);
  }

  static Amount count(long number) {
    return figure(Numerals.of(number), (double) number);
  }

  /** A year, without a comma. */
  static Amount year(int year) {
    return figure(String.valueOf(year), year);
  }

  static Amount percent(BigDecimal percent) {
    return rounded(Numerals.of(percent) + "%", percent);
  }

  /** Percentage points. */
  public static Amount points(BigDecimal points) {
    boolean one = points.abs().compareTo(BigDecimal.ONE) == 0;
    return rounded(Numerals.of(points) + (one ? " point" : " points"), points);
  }

  static Amount decimal(BigDecimal number, String unit) {
    return rounded(Numerals.of(number) + unit, number);
  }

  /** The same with words after it; it stands in any order, and might be guessed by its figure. */
  Amount followedBy(String words) {
    return new Amount(text + " " + words, OptionalDouble.empty(), value, rounded);
  }

  /** Whether it is a share of more than the whole, which nobody can have. */
  boolean isMoreThanAll() {
    return text.endsWith("%") && value.orElse(0) > 100;
  }

  /** What it might be guessed by: a figure, else its length. */
  double guessedBy() {
    return rank.orElse(value.orElse(text.length()));
  }

  /** Whether it has a figure by which it might be guessed. */
  boolean hasFigure() {
    return rank.isPresent() || value.isPresent();
  }

  /** Part in whole, in percent, halves away from zero. */
  public static BigDecimal percentOf(long part, long whole, int decimals) {
    return quotient(Math.multiplyExact(100, part), whole, decimals);
  }

  /** A quotient, halves away from zero. */
  public static BigDecimal quotient(long dividend, long divisor, int decimals) {
    return BigDecimal.valueOf(dividend)
        .divide(BigDecimal.valueOf(divisor), decimals, RoundingMode.HALF_UP);
  }

  /** Half of a figure, to as many decimals. */
  static BigDecimal half(BigDecimal figure) {
    return figure.divide(BigDecimal.valueOf(2), figure.scale(), RoundingMode.HALF_UP);
  }
}
