package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import org.twocounts.model.Fractions;

/**
 * An exact figure.
 *
 * @param part signed
 * @param whole positive
 */
public record ExactFigure(long part, long whole) implements Comparable<ExactFigure> {
  /**
   * Checks the whole.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public ExactFigure {
    if (whole < 1) {
      throw new IllegalArgumentException(part + " in " + whole);
    }
  }

  /** A number. */
  public static ExactFigure of(long number) {
    return new ExactFigure(number, 1);
  }

  /** A part in percent of the whole; a difference of votes in percentage points. */
  public static ExactFigure percent(long part, long whole) {
    return new ExactFigure(Math.multiplyExact(100, part), whole);
  }

  /** The difference of two. */
  public ExactFigure minus(ExactFigure other) {
    return new ExactFigure(
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
  public int compareTo(ExactFigure other) {
    return Fractions.compare(part, whole, other.part, other.whole);
  }
}
