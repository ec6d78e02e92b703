package org.twocounts.words;

import java.util.Optional;

/**
 * What a number that somebody wrote must look like: digits of ASCII, no sign, no exponent. All
 * letters of the world would be a tenth of the script of the explorer's pages.
 */
public final class Digits {
  private Digits() {}

  /** Whether a text is from one to so many digits. */
  public static boolean areAtMost(int most, String text) {
    return !text.isEmpty() && text.length() <= most && text.chars().allMatch(Digits::isDigit);
  }

  /** Whether a text is a whole number of at most so many digits, or one with decimals after it. */
  public static boolean areDecimal(int mostWhole, int mostDecimals, String text) {
    Optional<Cut> point = Cut.atFirst('.', text);
    return point
        .map(p -> areAtMost(mostWhole, p.before()) && areAtMost(mostDecimals, p.after()))
        .orElseGet(() -> areAtMost(mostWhole, text));
  }

  /** Whether a character is a letter or a digit of ASCII. */
  public static boolean isLetterOrDigit(int character) {
    int lower = character | ' ';
    return isDigit(character) || (character < 128 && lower >= 'a' && lower <= 'z');
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
