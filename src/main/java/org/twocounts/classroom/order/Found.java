package org.twocounts.classroom.order;

import java.math.BigDecimal;
import org.twocounts.classroom.kind.ExactFigure;
import org.twocounts.words.Numerals;

/**
 * A figure as a pupil finds it.
 *
 * @param value rounded as the level has it
 * @param work how it follows from what is given, up to the figure
 */
record Found(BigDecimal value, String work) {

  /** The difference of two figures that are given rounded. */
  static Found difference(ExactFigure more, ExactFigure less, int decimals) {
    BigDecimal one = more.rounded(decimals);
    BigDecimal other = less.rounded(decimals);
    return new Found(
        one.subtract(other),
        Numerals.of(one)
            + " − "
            + (other.signum() < 0 ? "(" + Numerals.of(other) + ")" : Numerals.of(other)));
  }

  /** A quotient of whole numbers, in percent. */
  static Found percent(long part, long whole, int decimals) {
    return new Found(
        ExactFigure.percent(part, whole).rounded(decimals),
        Numerals.of(part) + " ÷ " + Numerals.of(whole));
  }
}
