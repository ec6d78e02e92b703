package org.twocounts.words;

/** The years that a text is about. */
public final class YearsBetween {
  private YearsBetween() {}

  /** From one year to another, {@code 1824–2024}; a single year alone. */
  public static String of(int first, int last) {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }
}
