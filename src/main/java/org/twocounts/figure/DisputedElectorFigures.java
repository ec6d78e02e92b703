package org.twocounts.figure;

import java.util.function.ToLongFunction;

/** What disputed electors decided. */
public final class DisputedElectorFigures {
  private DisputedElectorFigures() {}

  /** The candidate's electoral votes, had those of one state gone the other way. */
  public static <R> Figure<R> votesIfReversed(ToLongFunction<R> value) {
    return Figure.count(
        "electoral_votes_if_reversed",
        "electoral votes",
        "Electoral votes of the candidate if the state’s disputed ones had been counted for the"
            + " other of the two.",
        value);
  }
}
