package org.twocounts.simulation;

import java.util.List;

/**
 * A state whose votes may swing between the two of a pair.
 *
 * @param state postal code
 * @param voters its part of the nation's votes, 0 to 1
 * @param margin of the positive candidate over the other in all its votes, percentage points
 * @param votesOfTwo of both together in all its votes, percent: no swing brings a larger margin
 * @param turns where its electors change hands, by margin
 */
public record SwingingState(
    String state, double voters, double margin, double votesOfTwo, List<Turn> turns) {
  public SwingingState {
    turns = List.copyOf(turns);
  }

  /**
   * A margin of the state above which electors are in other hands than below.
   *
   * @param margin statewide, percentage points; for a district's electors that at which the
   *     district turns when it swings with its state
   * @param positive electors that the positive candidate gains above it, 0 or more
   * @param negative electors that the other gains above it, 0 or fewer
   */
  public record Turn(double margin, int positive, int negative) {}
}
