package org.twocounts.cli.simulate;

import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.PlainText;
import org.twocounts.cli.session.UsageException;
import org.twocounts.words.Digits;
import org.twocounts.words.Quoted;

/** Reads the numbers that options give: plain digits within a range, no sign, no exponent. */
final class GivenNumber {
  private static final int MOST_DIGITS = 18;
  private static final int MOST_DECIMALS = 12;

  private GivenNumber() {}

  /**
   * A decimal.
   *
   * @param least least value that is taken
   * @param most greatest value that is taken
   * @throws UsageException naming option and range
   */
  static double decimal(String option, String text, String least, String most) {
    if (Digits.areDecimal(MOST_DIGITS, MOST_DECIMALS, text)) {
      double value = Double.parseDouble(text);
      if (value >= Double.parseDouble(least) && value <= Double.parseDouble(most)) {
        return value;
      }
    }
    throw new UsageException(
        option + " " + Quoted.bare(text) + ": expected a number from " + least + " to " + most);
  }

  /**
   * A whole number.
   *
   * @throws UsageException naming option and range
   */
  static long whole(String option, String text, long least, long most) {
    if (Digits.areAtMost(MOST_DIGITS, text)) {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw new UsageException(
        option
            + " "
            + Quoted.bare(text)
            + ": expected a whole number from "
            + least
            + " to "
            + PlainText.of(Cell.count(most)));
  }
}
