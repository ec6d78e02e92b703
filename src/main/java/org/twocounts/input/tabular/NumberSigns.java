package org.twocounts.input.tabular;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How a table writes its numbers: which of point and comma is the decimal sign. Told by the cells
 * that leave no doubt; the other sign, spaces and apostrophes part thousands.
 *
 * <p>Feed it all cells of the columns of numbers with {@link #see}, then read them.
 */
public final class NumberSigns {
  private static final Pattern PLAIN = Pattern.compile("[0-9]+");
  private static final Pattern GROUPS_OF_COMMAS =
      Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern GROUPS_OF_POINTS =
      Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");
  private static final Pattern DECIMAL_POINT = Pattern.compile("[0-9]*\\.[0-9]+");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]*,[0-9]+");
  private static final Pattern BETWEEN_THOUSANDS =
      Pattern.compile("(?<=[0-9])[\\s\\u00A0\\u2007\\u2009\\u202F'\u2019](?=[0-9]{3})");
  private static final int MOST_DIGITS = 18;

  private int firstPoint;
  private int firstComma;

  /**
   * Takes note of a cell.
   *
   * @param line where it stands, for a message
   */
  public void see(String cell, int line) {
    if (isPlain(cell)) {
      return;
    }
    String bare = bare(cell);
    if (PLAIN.matcher(bare).matches()) {
      return;
    }
    boolean commaGroups = GROUPS_OF_COMMAS.matcher(bare).matches();
    boolean pointGroups = GROUPS_OF_POINTS.matcher(bare).matches();
    boolean point =
        commaGroups
            ? count(bare, ',') > 1 || bare.indexOf('.') > 0
            : DECIMAL_POINT.matcher(bare).matches();
    boolean comma =
        pointGroups
            ? count(bare, '.') > 1 || bare.indexOf(',') > 0
            : DECIMAL_COMMA.matcher(bare).matches();
    if (firstPoint == 0 && point && !pointGroups) {
      firstPoint = line;
    }
    if (firstComma == 0 && comma && !commaGroups) {
      firstComma = line;
    }
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  /** The lines at which one sign and the other is the decimal one; empty where they agree. */
  public Optional<String> contradiction() {
    return firstPoint > 0 && firstComma > 0
        ? Optional.of(
            "line "
                + firstPoint
                + " writes numbers as in 1,234.5, line "
                + firstComma
                + " as in 1.234,5; write all alike")
        : Optional.empty();
  }

  /**
   * A number of votes.
   *
   * @return empty where the cell is no whole number of at most 18 digits, in whole thousands where
   *     one sign stands before three digits
   */
  public OptionalLong whole(String cell) {
    if (isPlain(cell)) {
      return cell.length() > MOST_DIGITS
          ? OptionalLong.empty()
          : OptionalLong.of(Long.parseLong(cell));
    }
    String bare = bare(cell);
    String digits = bare;
    if (!commaIsDecimal() && GROUPS_OF_COMMAS.matcher(bare).matches()) {
      digits = bare.replace(",", "");
    } else if (!pointIsDecimal() && GROUPS_OF_POINTS.matcher(bare).matches()) {
      digits = bare.replace(".", "").replace(',', '.');
    } else if (commaIsDecimal()) {
      digits = bare.replace(',', '.');
    }
    int point = digits.indexOf('.');
    boolean zeros = point >= 0 && digits.substring(point + 1).chars().allMatch(c -> c == '0');
    String number = zeros ? digits.substring(0, point) : digits;
    return PLAIN.matcher(number).matches() && number.length() <= MOST_DIGITS
        ? OptionalLong.of(Long.parseLong(number))
        : OptionalLong.empty();
  }

  /**
   * A share as it is written, without its sign of percent: {@code 51.3} of {@code 51,3 %}.
   *
   * @return empty where the cell is no decimal
   */
  public Optional<BigDecimal> decimal(String cell) {
    if (isPlain(cell) && cell.length() <= MOST_DIGITS) {
      return Optional.of(BigDecimal.valueOf(Long.parseLong(cell)));
    }
    String bare = bare(cell.replace("%", ""));
    boolean comma =
        commaIsDecimal() || (!pointIsDecimal() && DECIMAL_COMMA.matcher(bare).matches());
    String number = comma ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
    return number.length() <= MOST_DIGITS * 2
            && (PLAIN.matcher(number).matches() || DECIMAL_POINT.matcher(number).matches())
        ? Optional.of(new BigDecimal(number))
        : Optional.empty();
  }

  /** Whether a cell has digits alone, as most have. */
  private static boolean isPlain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return !cell.isEmpty();
  }

  private boolean pointIsDecimal() {
    return firstPoint > 0;
  }

  private boolean commaIsDecimal() {
    return firstComma > 0;
  }

  private static String bare(String cell) {
    return BETWEEN_THOUSANDS.matcher(cell.strip()).replaceAll("");
  }
}
