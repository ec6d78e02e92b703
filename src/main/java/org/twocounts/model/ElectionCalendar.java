package org.twocounts.model;

/** When presidential elections are due: in 1789, in 1792 and in every fourth year since. */
public final class ElectionCalendar {
  /** The year of the first election. */
  public static final int FIRST = 1789;

  private static final int SECOND = 1792;
  private static final int INTERVAL = 4;

  private ElectionCalendar() {}

  /** Whether there was or will be a presidential election in that year. */
  public static boolean isDue(int year) {
    return year == FIRST || (year >= SECOND && year % INTERVAL == 0);
  }

  /** The year of the election after that of the given year. */
  public static int next(int year) {
    return year == FIRST ? SECOND : year + INTERVAL;
  }

  /** The number of the election of that year, the first being 1. */
  public static int ordinal(int year) {
    return year == FIRST ? 1 : (year - SECOND) / INTERVAL + 2;
  }
}
