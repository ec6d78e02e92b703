package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ResidentPopulation;
import org.twocounts.model.StateResult;

/** A record with what several rules look up in it or compute from it, worked out once. */
public final class RecordFacts {
  private record StateYear(int year, String state) {}

  private final ElectionRecord record;
  private final Map<Integer, Election> elections = new HashMap<>();
  private final Map<StateYear, StateResult> states = new HashMap<>();
  private final IdentityHashMap<Election, NationalVotes> nations = new IdentityHashMap<>();
  private final Seats seats;
  private final Set<String> unapportioned;

  RecordFacts(ElectionRecord record) {
    this.record = record;
    for (Election election : record.elections()) {
      elections.putIfAbsent(election.year(), election);
      nations.put(election, new NationalVotes(election));
      for (StateResult state : election.states()) {
        states.putIfAbsent(new StateYear(election.year(), state.state()), state);
      }
    }
    seats = new Seats(record);
    unapportioned =
        record.residentPopulations().isEmpty()
            ? without(seats, record)
            : record.residentPopulations().stream()
                .map(ResidentPopulation::state)
                .collect(Collectors.toSet());
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
    return Optional.ofNullable(states.get(new StateYear(year, state)));
  }

  /** What the state rows of an election of this record sum to. */
  NationalVotes nation(Election election) {
    return nations.get(election);
  }

  Seats seats() {
    return seats;
  }

  /** Whether the place has no seats by a census: the District of Columbia. */
  boolean isUnapportioned(String state) {
    return unapportioned.contains(state);
  }
}
