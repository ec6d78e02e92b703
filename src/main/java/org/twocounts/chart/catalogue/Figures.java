package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Locale;
import org.twocounts.words.Counted;
import org.twocounts.words.Joined;
import org.twocounts.words.Numerals;

/** Numbers and names as readers see them. */
final class Figures {
  private Figures() {}

  /** With the decimals that tell it from 0, its sign and unit: {@code −0.17 pp}. */
  static String points(double value) {
    return points(value, Math.abs(value) < 0.95 ? 2 : 1);
  }

  /** With so many decimals, its sign and unit. */
  static String points(double value, int decimals) {
    return Numerals.signed(value, decimals) + " pp";
  }

  /** With one decimal: {@code 48.2%}. */
  static String percent(double value) {
    return Numerals.of(value, 1) + "%";
  }

  /** With its sign, and with the decimals that tell multiples of a step apart. */
  static String signedPlain(double value, double step) {
    return Numerals.signed(value, step >= 0.1 ? decimals(value) : 2);
  }

  /** Without decimals where there are none. */
  static String plain(double value) {
    return Numerals.of(value, decimals(value));
  }

  /** With its sign, without decimals where there are none. */
  static String signedPlain(double value) {
    return Numerals.signed(value, decimals(value));
  }

  private static int decimals(double value) {
    return value == Math.rint(value) ? 0 : 1;
  }

  /** In words up to twelve, in digits beyond. */
  static String count(long n) {
    return Counted.inWords(n);
  }

  /** In words up to twelve, as the first word of a sentence. */
  static String countFirst(long n) {
    return capitalised(count(n));
  }

  /** With a capital at the beginning of a sentence. */
  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** One noun or several. */
  static String nouns(long n, String one, String several) {
    return Counted.noun(n, one, several);
  }

  /** From one end to the other, a sentence; none where both are the same. */
  static String span(String of, String from, String to) {
    return from.equals(to) ? "" : of + from + " to " + to;
  }

  /** What is listed under a head, as one sentence; none where there is nothing to list. */
  static List<String> listed(String head, List<String> parts) {
    return parts.isEmpty() ? List.of() : List.of(head + ": " + Joined.of(parts));
  }
}
