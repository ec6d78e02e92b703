package org.twocounts.rule.apportionment;

import java.util.List;
import org.twocounts.model.Apportionment;

/**
 * The people of the states by one census, as they count for seats.
 *
 * @param states those with a population in the record, by code
 * @param withoutPopulation states to which seats were given and whose population the record lacks
 */
public record CensusCount(int census, List<Claimant> states, List<String> withoutPopulation) {
  /** Stands for the year where people were counted by nobody: a table of the user's own. */
  public static final int OF_NO_CENSUS = 0;

  public CensusCount {
    states = List.copyOf(states);
    withoutPopulation = List.copyOf(withoutPopulation);
  }

  /**
   * The count of a census.
   *
   * @param rows the record's, of any censuses
   */
  public static CensusCount of(int census, List<Apportionment> rows) {
    List<Apportionment> own = rows.stream().filter(r -> r.census() == census).toList();
    return new CensusCount(
        census,
        own.stream()
            .filter(r -> r.population().isPresent())
            .map(r -> new Claimant(r.state(), r.population().getAsLong()))
            .toList(),
        own.stream().filter(r -> r.population().isEmpty()).map(Apportionment::state).toList());
  }

  /** All people counted. */
  public long total() {
    return states.stream().mapToLong(Claimant::size).sum();
  }

  /**
   * People of the smallest state.
   *
   * @throws IllegalStateException if the census counted nobody
   */
  public long smallest() {
    return states.stream().mapToLong(Claimant::size).min().orElseThrow(IllegalStateException::new);
  }
}
