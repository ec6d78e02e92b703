package org.twocounts.model;

/**
 * A part of a whole, kept as an exact fraction of integers.
 *
 * @param part votes or electors, not negative
 * @param whole all of them, positive
 */
public record Share(long part, long whole) implements Comparable<Share> {
  public Share {
    if (part < 0 || whole <= 0) {
      throw new IllegalArgumentException("share of " + part + " in " + whole);
    }
  }

  /** In percent, 0 to 100 (more only if the part exceeds the whole). */
  public double percent() {
    return 100.0 * part / whole;
  }

  /** Whether it is more than half, exactly. */
  public boolean isMajority() {
    return part > whole / 2;
  }

  /** By size, exactly. */
  @Override
  public int compareTo(Share other) {
    return Fractions.compare(part, whole, other.part, other.whole);
  }
}
