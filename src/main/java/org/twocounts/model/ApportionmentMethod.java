package org.twocounts.model;

/**
 * How whole seats are divided in proportion to sizes. Named after those who proposed them for the
 * House; the same rules divide seats among parties, where Hamilton is called Hare or largest
 * remainder, Jefferson D'Hondt, and Webster Sainte-Laguë.
 *
 * <p>Source: M. Balinski and H. P. Young, Fair Representation, 2nd ed. 2001.
 */
public enum ApportionmentMethod implements Labelled {
  /** Whole parts of the quotas, then largest remainders. */
  HAMILTON("hamilton"),

  /** Greatest divisors: fractions are dropped. */
  JEFFERSON("jefferson"),

  /** Major fractions: rounded at the arithmetic mean. */
  WEBSTER("webster"),

  /** Equal proportions: rounded at the geometric mean. */
  HILL("hill"),

  /** Smallest divisors: fractions are rounded up. */
  ADAMS("adams"),

  /** Rounded at the harmonic mean. */
  DEAN("dean");

  private final String label;

  ApportionmentMethod(String label) {
    this.label = label;
  }

  /** The name of the one who proposed it, for sentences: {@code Hill}. */
  public String proposer() {
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  @Override
  public String label() {
    return label;
  }
}
