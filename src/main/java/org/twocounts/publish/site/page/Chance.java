package org.twocounts.publish.site.page;

import org.twocounts.words.Numerals;

/** A probability as readers see it, in percent. */
final class Chance {
  private static final double SMALL = 0.0005;

  private Chance() {}

  /** With one decimal; what is less than any such number is said to be, and no case is a dash. */
  static String of(double probability) {
    if (Double.isNaN(probability)) {
      return FigureText.MISSING;
    }
    return probability > 0 && probability < SMALL ? "under 0.1" : Numerals.of(100 * probability, 1);
  }
}
