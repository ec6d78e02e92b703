package org.twocounts.chart.catalogue;

import org.twocounts.model.TodaysParties;

/** Persons by the label on which they ran. */
final class Partisans {

  private Partisans() {}

  /** {@code a Republican}, {@code an Independent candidate}. */
  static String one(String label) {
    return ("AEIOU".indexOf(label.charAt(0)) < 0 ? "a " : "an ") + of(label, 1);
  }

  /**
   * {@code Republicans}, {@code Democrat}; of labels that name nobody {@code Greenback candidates}.
   */
  static String of(String label, long n) {
    String plural = n == 1 ? "" : "s";
    if (label.endsWith(TodaysParties.DEMOCRATIC)) {
      return label.substring(0, label.length() - 2) + plural;
    }
    return label.endsWith("an") || label.endsWith("ist") || label.equals("Whig")
        ? label + plural
        : label + " candidate" + plural;
  }
}
