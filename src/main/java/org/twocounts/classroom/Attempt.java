package org.twocounts.classroom;

/**
 * How somebody answered a question that says at once whether a choice is right.
 *
 * @param first the option chosen first, counted from 0; 0 where none was
 * @param tries how often an option was chosen; 0 where none was
 * @param ending whether the right one was found
 */
public record Attempt(int first, int tries, Ending ending) {
  /** No option was chosen. */
  public static final Attempt NONE = new Attempt(0, 0, Ending.OPEN);

  private static final int OPTIONS = 4;
  private static final int SOLVED_FROM = 1;
  private static final int OPEN_FROM = SOLVED_FROM + OPTIONS * OPTIONS;

  /** Whether the right option was found. */
  public enum Ending {
    /** It was. */
    SOLVED,
    /** It was not. */
    OPEN
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if nobody can have answered so
   */
  public Attempt {
    boolean untouched = tries == 0 && first == 0 && ending == Ending.OPEN;
    int most = ending == Ending.SOLVED ? OPTIONS : OPTIONS - 1;
    if (!untouched && (first < 0 || first >= OPTIONS || tries < 1 || tries > most)) {
      throw new IllegalArgumentException(first + ", " + tries + " tries, " + ending);
    }
  }

  /** Whether the first choice was right. */
  public boolean isRightAtOnce() {
    return ending == Ending.SOLVED && tries == 1;
  }

  /** A number below 32 that stands for it. */
  int number() {
    return tries == 0
        ? 0
        : (ending == Ending.SOLVED ? SOLVED_FROM : OPEN_FROM) + first * OPTIONS + tries - 1;
  }

  /**
   * The attempt that a number stands for.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Attempt of(int number) {
    if (number == 0) {
      return NONE;
    }
    int from = number < OPEN_FROM ? SOLVED_FROM : OPEN_FROM;
    return new Attempt(
        (number - from) / OPTIONS,
        (number - from) % OPTIONS + 1,
        from == SOLVED_FROM ? Ending.SOLVED : Ending.OPEN);
  }
}
