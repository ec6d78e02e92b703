package org.twocounts.rule.apportionment;

import org.twocounts.model.Fractions;

/**
 * How strong a claim to the next seat is: an exact fraction, larger goes first.
 *
 * <p>A denominator of 0 stands for a first seat that a method guarantees: it goes before every
 * other, and among themselves the larger claimant goes first (Balinski and Young 2001, p. 99: a/0
 * is larger than b/0 where a is larger than b).
 */
public record Priority(long numerator, long denominator) implements Comparable<Priority> {
  public Priority {
    if (numerator < 0 || denominator < 0) {
      throw new IllegalArgumentException("priority " + numerator + "/" + denominator);
    }
    if (numerator == 0) {
      denominator = 1; // nothing claims nothing, not even a first seat
    }
  }

  /** By size, exactly: the cross products are compared in 128 bits. */
  @Override
  public int compareTo(Priority other) {
    if (denominator == 0 || other.denominator == 0) {
      return denominator == other.denominator
          ? Long.compare(numerator, other.numerator)
          : Boolean.compare(denominator == 0, other.denominator == 0);
    }
    return Fractions.compare(numerator, denominator, other.numerator, other.denominator);
  }

  /** Nearly, for display. */
  public double value() {
    return denominator == 0 ? Double.POSITIVE_INFINITY : (double) numerator / denominator;
  }
}
