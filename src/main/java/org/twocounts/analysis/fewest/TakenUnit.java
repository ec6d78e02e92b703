package org.twocounts.analysis.fewest;

import java.util.Optional;

/**
 * A unit whose electors are taken, and by how many voters.
 *
 * @param unit a state, or a district such as {@code ME-1}
 * @param electors that change hands or are won
 * @param voters who change or are needed; for a state with districts only those needed beyond the
 *     districts'
 * @param change from whom to whom voters change; empty where nobody changes
 */
public record TakenUnit(String unit, int electors, long voters, Optional<Change> change) {

  /** From whom to whom voters change. */
  public record Change(String from, String to) {}

  TakenUnit withVoters(long other) {
    return new TakenUnit(unit, electors, other, change);
  }
}
