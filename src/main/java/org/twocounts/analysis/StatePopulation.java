package org.twocounts.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.model.Apportionment;
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

  /** By state, and by census. */
  private static final Kept<ElectionRecord, Map<String, NavigableMap<Integer, StatePopulation>>>
      APPORTIONED = new Kept<>(StatePopulation::apportioned);

  private static Map<String, NavigableMap<Integer, StatePopulation>> apportioned(
      ElectionRecord record) {
    Map<String, NavigableMap<Integer, StatePopulation>> counts = new HashMap<>();
    for (Apportionment a : record.apportionment()) {
      a.population()
          .ifPresent(
              people ->
                  counts
                      .computeIfAbsent(a.state(), state -> new TreeMap<>())
                      .putIfAbsent(a.census(), new StatePopulation(a.state(), people, a.census())));
    }
    return counts;
  }

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
    NavigableMap<Integer, StatePopulation> counts =
        APPORTIONED.of(record).getOrDefault(state, new TreeMap<>());
    Optional<StatePopulation> apportioned =
        Optional.ofNullable(counts.ceilingEntry(census)).map(Map.Entry::getValue);
    return apportioned.or(
        () ->
            record.residentPopulations().stream()
                .filter(r -> r.state().equals(state) && r.census() >= census)
                .map(r -> new StatePopulation(state, r.population(), r.census()))
                .min(Comparator.comparingInt(StatePopulation::census)));
  }
}
