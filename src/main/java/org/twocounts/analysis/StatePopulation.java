package org.twocounts.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Census;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/**
 * The people of a state for an election: its apportionment population by the census in force, or by
 * the next one that counted it (states admitted since); the resident population of the District of
 * Columbia.
 *
 * @param census the census that counted them
 */
public record StatePopulation(String state, long people, int census) {

  /**
   * The populations of the states that appointed electors, in the order of the record.
   *
   * @throws NotDefinedException if a state's population is not in the record
   */
  public static Map<String, StatePopulation> of(ElectionRecord record, Election election) {
    int census = inForce(record, election);
    Map<String, StatePopulation> populations = new LinkedHashMap<>();
    for (StateResult state : election.states()) {
      if (state.electorsAppointed() > 0) {
        populations.put(
            state.state(),
            find(record, state.state(), census)
                .orElseThrow(
                    () ->
                        new NotInRecordException(
                            election.year()
                                + ": no population of "
                                + state.state()
                                + " in the record by the census of "
                                + census
                                + " or later")));
      }
    }
    return populations;
  }

  /**
   * The census in force for an election.
   *
   * @throws NotDefinedException if the record knows none
   */
  public static int inForce(ElectionRecord record, Election election) {
    return record.censuses().stream()
        .filter(c -> c.appliesTo(election.year()))
        .mapToInt(Census::census)
        .findFirst()
        .orElseThrow(
            () -> new NotInRecordException(election.year() + ": no census in force in the record"));
  }

  /** The people of a state by a census, or by the next one that counted it; empty if none did. */
  public static Optional<StatePopulation> find(ElectionRecord record, String state, int census) {
    Optional<StatePopulation> apportioned =
        record.apportionment().stream()
            .filter(a -> a.state().equals(state) && a.census() >= census)
            .filter(a -> a.population().isPresent())
            .map(a -> new StatePopulation(state, a.population().getAsLong(), a.census()))
            .min(Comparator.comparingInt(StatePopulation::census));
    return apportioned.or(
        () ->
            record.residentPopulations().stream()
                .filter(r -> r.state().equals(state) && r.census() >= census)
                .map(r -> new StatePopulation(state, r.population(), r.census()))
                .min(Comparator.comparingInt(StatePopulation::census)));
  }
}
