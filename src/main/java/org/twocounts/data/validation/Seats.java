package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Census;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.SeatChange;

/** House seats of a state at the time of an election. */
public final class Seats {
  private final List<Census> censuses;
  private final List<SeatChange> changes;
  private final Map<Integer, Map<String, Integer>> apportioned = new HashMap<>();
  private final Set<String> divided = new HashSet<>();

  /** Prepares to ask a record. */
  public Seats(ElectionRecord record) {
    censuses = record.censuses();
    changes = record.seatChanges();
    record.states().forEach(s -> s.separatedFrom().ifPresent(divided::add));
    for (Apportionment row : record.apportionment()) {
      apportioned
          .computeIfAbsent(row.census(), census -> new HashMap<>())
          .put(row.state(), row.seats());
    }
  }

  /** Whether the record lacks what the seats of the states are known from. */
  boolean isUnknown() {
    return censuses.isEmpty() || apportioned.isEmpty();
  }

  /**
   * Whether a change that the record does not list may have given the state its seats: it lists
   * none, and no census in force counted the state, or another state separated from it.
   */
  boolean mayHaveChanged(int election, String state) {
    return changes.isEmpty() && (at(election, state).isEmpty() || divided.contains(state));
  }

  /** Whether a census or a change ever gave seats to the state. */
  boolean hasEver(String state) {
    return apportioned.values().stream().anyMatch(seats -> seats.containsKey(state))
        || changes.stream().anyMatch(c -> c.state().equals(state));
  }

  /** The census in force. */
  public Optional<Census> census(int election) {
    return censuses.stream().filter(c -> c.appliesTo(election)).findFirst();
  }

  /** Seats that the census gave; empty for a state that it did not count. */
  OptionalInt apportioned(int census, String state) {
    Integer seats = apportioned.getOrDefault(census, Map.of()).get(state);
    return seats == null ? OptionalInt.empty() : OptionalInt.of(seats);
  }

  /** Seats in force: those of the census, or what they were changed to. */
  public OptionalInt at(int election, String state) {
    for (SeatChange change : changes) {
      if (change.state().equals(state) && change.appliesTo(election)) {
        return OptionalInt.of(change.seats());
      }
    }
    return census(election).map(c -> apportioned(c.census(), state)).orElse(OptionalInt.empty());
  }
}
