package org.twocounts.data.validation;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.Apportionment;
import org.twocounts.model.Census;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.SeatChange;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** Censuses, the seats they apportioned, and the changes in between. */
final class CensusSeats implements Rule {
  private static final Comparator<Apportionment> ORDER =
      Comparator.comparingInt(Apportionment::census).thenComparing(Apportionment::state);

  @Override
  public String id() {
    return "census-seats";
  }

  @Override
  public String description() {
    return "Each census follows the one before and its seats sum to the House; every state has"
        + " seats by the census or by a change within its time.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Seats seats = facts.seats();
    List<Census> censuses = record.censuses();
    for (int i = 0; i < censuses.size(); i++) {
      if (!seats.isUnknown()) {
        checkSum(record, censuses.get(i), violations);
      }
      checkTime(censuses.get(i), violations);
      if (i > 0) {
        checkOrder(censuses.get(i - 1), censuses.get(i), violations);
      }
    }
    checkRows(record, violations);
    if (!seats.isUnknown()) {
      record.seatChanges().forEach(change -> checkChange(record, seats, change, violations));
      checkStates(facts, violations);
    }
  }

  private static void checkRows(ElectionRecord record, Violations violations) {
    Set<Integer> known = record.censuses().stream().map(Census::census).collect(Collectors.toSet());
    Apportionment before = null;
    for (Apportionment row : record.apportionment()) {
      if (!known.isEmpty() && !known.contains(row.census())) {
        violations.add(place(row.census(), row.state()), "no such census is listed");
      }
      if (row.population().isPresent() != row.populationSource().isPresent()) {
        violations.add(
            place(row.census(), row.state()), "population and populationSource go together");
      }
      if (before != null && ORDER.compare(before, row) > 0) {
        violations.add(
            place(row.census(), row.state()),
            String.format(
                "stands after %s, %s; order by census and state", before.census(), before.state()));
      }
      before = row;
    }
  }

  private static Place place(int census) {
    return Place.ofEntry("census of " + census);
  }

  static Place place(int census, String state) {
    return place(census).state(state);
  }

  private static void checkSum(ElectionRecord record, Census census, Violations violations) {
    int sum = 0;
    long people = 0;
    for (Apportionment row : record.apportionment()) {
      if (row.census() == census.census()) {
        sum += row.seats();
        people += row.population().orElse(0);
      }
    }
    if (census.population().orElse(0) != people) {
      violations.add(
          place(census.census()),
          "population " + census.population().orElse(0) + ", but the states' sum is " + people);
    }
    if (sum != census.seats()) {
      violations.add(
          place(census.census()), "seats " + census.seats() + ", but the states' sum is " + sum);
    }
  }

  private static void checkTime(Census census, Violations violations) {
    if (census.firstElection() < census.census()
        || census.lastElection() < census.firstElection()
        || census.firstElection() > census.census() + 4) {
      violations.add(
          place(census.census()),
          "is in force from " + census.firstElection() + " to " + census.lastElection());
    }
  }

  private static void checkOrder(Census before, Census census, Violations violations) {
    int next = ElectionCalendar.next(before.lastElection());
    if (census.firstElection() != next) {
      violations.add(
          place(census.census()),
          String.format(
              "is in force from %s, but the one before ends with %s",
              census.firstElection(), before.lastElection()));
    }
  }

  private static void checkChange(
      ElectionRecord record, Seats seats, SeatChange change, Violations violations) {
    Place place = place(change.census(), change.state());
    boolean within =
        record.censuses().stream()
            .filter(c -> c.census() == change.census())
            .anyMatch(
                c ->
                    c.appliesTo(change.firstElection())
                        && change.lastElection() == c.lastElection());
    if (!within || change.firstElection() > change.lastElection()) {
      violations.add(
          place,
          String.format(
              "seats changed from %s to %s, which is not to the end of the census's time",
              change.firstElection(), change.lastElection()));
    }
    OptionalInt apportioned = seats.apportioned(change.census(), change.state());
    record
        .findState(change.state())
        .flatMap(State::separatedFrom)
        .ifPresent(
            parent -> {
              OptionalInt whole = seats.apportioned(change.census(), parent);
              OptionalInt rest = seats.at(change.firstElection(), parent);
              if (whole.orElse(0) != rest.orElse(0) + change.seats()) {
                violations.add(
                    place,
                    String.format(
                        "%s seats and %s of %s, from which it separated, are not the %s of the"
                            + " census",
                        change.seats(), rest.orElse(0), parent, whole.orElse(0)));
              }
            });
    if (apportioned.isPresent() && apportioned.getAsInt() == change.seats()) {
      violations.add(place, "a change to " + change.seats() + " seats, those of the census");
    }
  }

  private static void checkStates(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Seats seats = facts.seats();
    for (Election election : record.elections()) {
      for (StateResult state : election.states()) {
        boolean none = seats.at(election.year(), state.state()).isEmpty();
        if (none == !facts.isUnapportioned(state.state())
            && !seats.mayHaveChanged(election.year(), state.state())) {
          violations.add(
              Place.of(election.year()).state(state.state()),
              none ? "has no seats by census or change" : "has seats, but is listed as without");
        }
      }
    }
  }
}
