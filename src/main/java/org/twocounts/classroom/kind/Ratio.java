package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import org.twocounts.model.Fractions;

/**
 * An exact figure.
 *
 * @param part signed
 * @param whole positive
 */
public record Ratio(long part, long whole) implements Comparable<Ratio> {
  /**
   * Checks the whole.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public Ratio {
    if (whole < 1) {
      throw new IllegalArgumentException(part + " in " + whole);
    }
  }

  /** A number. */
  public static Ratio of(long number) {
    return new Ratio(number, 1);
  }

  /** A part in percent of the whole; a difference of votes in percentage points. */
  public static Ratio percent(long part, long whole) {
    return new Ratio(Math.multiplyExact(100, part), whole);
  }

  /** The difference of two. */
  public Ratio minus(Ratio other) {
    return new Ratio(
        Math.subtractExact(
            Math.multiplyExact(part, other.whole), Math.multiplyExact(other.part, whole)),
        Math.multiplyExact(whole, other.whole));
  }

  /** To so many decimals, halves away from zero. */
  public BigDecimal rounded(int decimals) {
    return Amount.quotient(part, whole, decimals);
  }

  /** By size, exactly. */
  @Override
  public int compareTo(Ratio other) {
    return Fractions.compare(part, whole, other.part, other.whole);
  }
}
