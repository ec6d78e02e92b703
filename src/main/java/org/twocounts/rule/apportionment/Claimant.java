package org.twocounts.rule.apportionment;

/**
 * Who asks for seats, and by what number: a state with its people, a candidate with votes.
 *
 * @param size people or votes, not negative; a claimant of 0 gets a seat only as a minimum
 */
public record Claimant(String name, long size) {
  /** Beyond it the square of a size would not fit the exact comparison. */
  public static final long MOST = 3_000_000_000L;

  public Claimant {
    if (size < 0 || size > MOST) {
      throw new IllegalArgumentException(name + ": " + size + " is not within 0 to " + MOST);
    }
  }
}
