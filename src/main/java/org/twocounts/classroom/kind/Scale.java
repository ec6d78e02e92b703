package org.twocounts.classroom.kind;

import java.math.BigDecimal;
import org.twocounts.classroom.Level;
import org.twocounts.words.Numerals;

/**
 * How exactly votes are given.
 *
 * @param unit to which they are rounded
 * @param divisor by which they are divided to be shown
 * @param decimals shown
 * @param word what the divisor is called, empty for 1
 */
public record Scale(long unit, long divisor, int decimals, String word) {
  private static final Scale EXACT = new Scale(1, 1, 0, "");
  private static final Scale TENTHS_OF_MILLIONS = new Scale(100_000, 1_000_000, 1, "million");
  private static final Scale THOUSANDS = new Scale(1_000, 1_000, 0, "thousand");
  private static final long FEW = 2_000_000;
  private static final long TOO_FEW = 20_000;

  /**
   * Exact figures, but for the youngest: in tenths of a million, or in thousands if few; exact,
   * too, where thousands would leave nothing of them.
   */
  public static Scale of(Level level, long votes) {
    if (level != Level.MIDDLE_SCHOOL || votes < TOO_FEW) {
      return EXACT;
    }
    return votes < FEW ? THOUSANDS : TENTHS_OF_MILLIONS;
  }

  /** Rounded to the unit, halves up. */
  public long round(long votes) {
    return Math.floorDiv(2 * votes + unit, 2 * unit) * unit;
  }

  /** A figure of votes that is rounded already. */
  public Amount amount(long votes) {
    BigDecimal shown = Amount.quotient(votes, divisor, decimals);
    return Amount.decimal(shown, word.isEmpty() ? "" : " " + word);
  }

  /** The same for a table, without the word. */
  public String cell(long votes) {
    return Numerals.of(Amount.quotient(votes, divisor, decimals));
  }

  /** Whether votes are given in millions. */
  public boolean isInMillions() {
    return divisor == TENTHS_OF_MILLIONS.divisor;
  }

  /** The heading of a column of votes. */
  public String heading() {
    return word.isEmpty() ? "Votes" : "Votes (" + word + "s, rounded)";
  }
}
