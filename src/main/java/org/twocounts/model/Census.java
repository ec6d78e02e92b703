package org.twocounts.model;

import java.util.OptionalLong;

/**
 * A census and the elections whose electors follow from it.
 *
 * @param census year; 1789 for the seats that the Constitution enumerates
 * @param firstElection year of the first election under it
 * @param lastElection year of the last
 * @param seats members of the House that it apportioned, in all
 * @param population apportionment population of all states for which the record has one; empty
 *     where it has none
 */
public record Census(
    int census, int firstElection, int lastElection, int seats, OptionalLong population) {
  private static final int FIRST = 1790;
  private static final int INTERVAL = 10;

  /** Whether a census is taken in that year: every ten years since 1790 (Art. I sec. 2). */
  public static boolean isDue(int year) {
    return year >= FIRST && year % INTERVAL == 0;
  }

  /** Whether one census is the next after another, ten years later. */
  public static boolean follows(int census, int before) {
    return census == before + INTERVAL;
  }

  /** Whether the electors of that election follow from it. */
  public boolean appliesTo(int election) {
    return election >= firstElection && election <= lastElection;
  }
}
