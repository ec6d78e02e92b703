package org.twocounts.model;

/**
 * The named candidate's votes less another's, of a total: positive when the named one leads.
 *
 * @param votes difference in votes, signed
 * @param of votes in which it is measured, positive
 */
public record Margin(long votes, long of) implements Comparable<Margin> {
  public Margin {
    if (of <= 0) {
      throw new IllegalArgumentException("margin of " + votes + " in " + of + " votes");
    }
  }

  /** In percentage points. */
  public double points() {
    return 100.0 * votes / of;
  }

  /** By percentage points, exactly. */
  @Override
  public int compareTo(Margin other) {
    return Fractions.compare(votes, of, other.votes, other.of);
  }
}
