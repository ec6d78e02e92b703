package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.DisputeIndex;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.StateResult;

/**
 * A record with what several rules look up in it or compute from it, worked out once, when a rule
 * first asks.
 */
public final class RecordFacts {
  private final ElectionRecord record;
  private final Map<Integer, Election> elections = new HashMap<>();
  private final Map<Integer, Map<String, StateResult>> states = new HashMap<>();
  private final IdentityHashMap<Election, NationalVotes> nations = new IdentityHashMap<>();
  private Optional<Seats> seats = Optional.empty();
  private Optional<DisputeIndex> disputes = Optional.empty();
  private Optional<Set<String>> unapportioned = Optional.empty();

  RecordFacts(ElectionRecord record) {
    this.record = record;
    for (Election election : record.elections()) {
      elections.putIfAbsent(election.year(), election);
      Map<String, StateResult> ofYear =
          states.computeIfAbsent(election.year(), year -> new HashMap<>());
      election.states().forEach(state -> ofYear.putIfAbsent(state.state(), state));
    }
  }

  private static Set<String> without(Seats seats, ElectionRecord record) {
    return record.elections().stream()
        .flatMap(e -> e.states().stream())
        .map(StateResult::state)
        .distinct()
        .filter(state -> !seats.hasEver(state))
        .collect(Collectors.toSet());
  }

  /** The record, with every section. */
  public ElectionRecord record() {
    return record;
  }

  Optional<Election> findElection(int year) {
    return Optional.ofNullable(elections.get(year));
  }

  Optional<StateResult> findState(int year, String state) {
    return Optional.ofNullable(states.getOrDefault(year, Map.of()).get(state));
  }

  /** What the state rows of an election of this record sum to. */
  NationalVotes nation(Election election) {
    return nations.computeIfAbsent(election, NationalVotes::new);
  }

  DisputeIndex disputes() {
    if (disputes.isEmpty()) {
      disputes = Optional.of(DisputeIndex.of(record));
    }
    return disputes.get();
  }

  Seats seats() {
    if (seats.isEmpty()) {
      seats = Optional.of(new Seats(record));
    }
    return seats.get();
  }

  /** Whether the place has no seats by a census: the District of Columbia. */
  boolean isUnapportioned(String state) {
    if (unapportioned.isEmpty()) {
      unapportioned =
          Optional.of(
              record.residentPopulations().isEmpty()
                  ? without(seats(), record)
                  : record.residentPopulations().stream()
                      .map(ResidentPopulation::state)
                      .collect(Collectors.toSet()));
    }
    return unapportioned.get().contains(state);
  }
}
