package org.twocounts.chart.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.twocounts.model.FamilyName;
import org.twocounts.words.Counted;

/** Numbers and names as readers see them. */
final class Figures {
  private static final String MINUS = "−";

  private Figures() {}

  /** With thousands separators: {@code 65,853,514}. */
  static String votes(long votes) {
    return String.format(Locale.ROOT, "%,d", votes).replace("-", MINUS);
  }

  /** With one decimal and its sign: {@code −2.1}. */
  static String signed(double value) {
    String text = String.format(Locale.ROOT, "%+.1f", value);
    return (text.equals("-0.0") ? "0.0" : text).replace("-", MINUS);
  }

  /** With the decimals that tell it from 0, its sign and unit: {@code −0.17 pp}. */
  static String points(double value) {
    String format = Math.abs(value) < 0.95 ? "%+.2f" : "%+.1f";
    return String.format(Locale.ROOT, format, value).replace("-", MINUS) + " pp";
  }

  /** With one decimal: {@code 48.2%}. */
  static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f%%", value).replace("-", MINUS);
  }

  /** Without decimals where there are none; with those that tell multiples of a step apart. */
  static String plain(double value, double step) {
    return step >= 0.1
        ? plain(value)
        : String.format(Locale.ROOT, "%.2f", value).replace("-", MINUS);
  }

  /** Without decimals where there are none. */
  static String plain(double value) {
    String text =
        value == Math.rint(value)
            ? String.format(Locale.ROOT, "%.0f", value)
            : String.format(Locale.ROOT, "%.1f", value);
    return text.replace("-", MINUS);
  }

  /** With the decimals that it has: {@code 0.01}, {@code 10}. */
  static String tick(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace("-", MINUS);
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

  /** {@code a, b and c}. */
  static String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + " and "
        + parts.get(parts.size() - 1);
  }

  /** From one end to the other, a sentence; none where both are the same. */
  static String span(String of, String from, String to) {
    return from.equals(to) ? "" : of + from + " to " + to;
  }

  /** What is listed under a head, as one sentence; none where there is nothing to list. */
  static List<String> listed(String head, List<String> parts) {
    return parts.isEmpty() ? List.of() : List.of(head + ": " + list(parts));
  }

  /** The family name of a person; a slate whole, within a sentence: {@code unpledged electors}. */
  static String familyName(String person) {
    return FamilyName.of(person);
  }
}
