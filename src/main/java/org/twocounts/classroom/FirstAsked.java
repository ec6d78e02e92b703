package org.twocounts.classroom;

/** From which year on exercises ask: a choice of teaching, where history sets no other bound. */
public final class FirstAsked {
  /** Elections, of the young. */
  public static final int OF_THE_YOUNG = 1900;

  /** Maps, of the young. */
  public static final int MAPS_OF_THE_YOUNG = 1944;

  /** The bias of an election, when the two parties of today had met everywhere. */
  public static final int BIAS = 1920;

  /** Censuses whose seats are divided among few states, below college. */
  public static final int FEW_STATES = 1900;

  private FirstAsked() {}
}
