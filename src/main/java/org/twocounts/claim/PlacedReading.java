package org.twocounts.claim;

/**
 * A reading of a claim, or a part of one, at its place.
 *
 * @param id {@code reading}, or {@code reading.part}
 * @param said the claim's statement and every sentence of a reading or part on the way to it
 */
public record PlacedReading(String id, String said, CheckedReading reading) {
  /** Whether it says a year. */
  public boolean names(int year) {
    return said.contains(String.valueOf(year));
  }
}
