package org.twocounts.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Numbers as people read them, the same in every locale: thousands separated by commas, a true
 * minus (U+2212), halves rounded away from zero. What rounds to zero has no sign. Data formats
 * write numbers without any of it.
 */
public final class Numerals {
  private static final char MINUS = '−';
  private static final int GROUP = 3;

  private Numerals() {}

  /** A whole number: {@code 4,284,020}. */
  public static String of(long number) {
    return of(BigInteger.valueOf(number), 0);
  }

  /** With the decimals that it is stated with: {@code 47.90}. */
  public static String of(BigDecimal number) {
    BigDecimal stated = number.scale() < 0 ? number.setScale(0) : number;
    return of(stated.unscaledValue(), stated.scale());
  }

  /**
   * So many units of the last decimal: {@code 47.90} of 4790 and two decimals.
   *
   * @param places not negative
   */
  public static String of(BigInteger units, int places) {
    String digits = units.abs().toString();
    String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
    int point = padded.length() - places;
    StringBuilder text = new StringBuilder(units.signum() < 0 ? String.valueOf(MINUS) : "");
    for (int i = 0; i < point; i++) {
      text.append(i > 0 && (point - i) % GROUP == 0 ? "," : "").append(padded.charAt(i));
    }
    return text.append(places > 0 ? "." : "").append(padded.substring(point)).toString();
  }

  /** With so many decimals: {@code 47.92}. */
  public static String of(double number, int places) {
    return of(rounded(number, places));
  }

  /** A difference of whole numbers: {@code +3}, {@code 0}, {@code −1,200}. */
  public static String signed(long number) {
    return (number > 0 ? "+" : "") + of(number);
  }

  /** A difference with the decimals that it is stated with: {@code +0.40}, {@code −2.90}. */
  public static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + of(number);
  }

  /** A difference with so many decimals: {@code +0.40}, {@code 0.00}, {@code −2.90}. */
  public static String signed(double number, int places) {
    return signed(rounded(number, places));
  }

  /** A year, or a number that may be one: {@code 1876}. */
  public static String ungrouped(long number) {
    return readable(Long.toString(number));
  }

  /** A number that may be a year, with so many decimals: {@code 1876.50}. */
  public static String ungrouped(double number, int places) {
    return readable(rounded(number, places).toPlainString());
  }

  private static BigDecimal rounded(double number, int places) {
    return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
  }

  private static String readable(String number) {
    return number.replace('-', MINUS);
  }
}
