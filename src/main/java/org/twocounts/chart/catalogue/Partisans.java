package org.twocounts.chart.catalogue;

/** Persons by the label on which they ran. */
final class Partisans {
  private static final String DEMOCRATIC = "Democratic";

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
    if (label.endsWith(DEMOCRATIC)) {
      return label.substring(0, label.length() - 2) + plural;
    }
    return label.endsWith("an") || label.endsWith("ist") || label.equals("Whig")
        ? label + plural
        : label + " candidate" + plural;
  }
}
