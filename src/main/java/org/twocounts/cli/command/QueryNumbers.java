package org.twocounts.cli.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.twocounts.cli.output.Cell;
import org.twocounts.output.Csv;

/**
 * How people see the fractions in a column of a query: with the decimals that they have, as {@code
 * ROUND} left them, and at most four; a number that would read as 0 keeps its first digits.
 */
final class QueryNumbers {
  private static final int MOST_PLACES = 4;

  /** Digits of a number too small for four places. */
  private static final int FIRST_DIGITS = 2;

  /** Numbers beyond are shown by their first digits and a power of ten. */
  private static final double SMALLEST_IN_FULL = 1e-9;

  private static final double LARGEST_IN_FULL = 1e21;

  /** From here on a number has no fraction that it could show. */
  private static final double EXACT = 1L << 53;

  private final int places;

  private QueryNumbers(int places) {
    this.places = places;
  }

  /** The form of a column that holds these values. */
  static QueryNumbers of(List<Object> column) {
    return new QueryNumbers(
        column.stream()
            .filter(Double.class::isInstance)
            .mapToInt(v -> placesOf((Double) v))
            .max()
            .orElse(0));
  }

  /** For data formats, which show a number as computed. */
  static Cell asComputed(double number) {
    return new Cell.Decimal(number, new Cell.Places(MOST_PLACES, false, Cell.Grouping.NONE));
  }

  Cell cell(double number) {
    if (number != 0 && (isTiny(number) || Math.abs(number) >= LARGEST_IN_FULL)) {
      return Cell.text(Csv.number(number));
    }
    int shown = Math.abs(number) < EXACT ? places : 0;
    return new Cell.Decimal(number, new Cell.Places(shown, false, Cell.Grouping.NONE));
  }

  private static boolean isTiny(double number) {
    return Math.abs(number) < SMALLEST_IN_FULL;
  }

  private static int placesOf(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    int most =
        isTiny(number)
            ? 0
            : Math.max(MOST_PLACES, exact.scale() - exact.precision() + FIRST_DIGITS);
    return Math.max(0, exact.setScale(most, RoundingMode.HALF_UP).stripTrailingZeros().scale());
  }
}
