package org.twocounts.data.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.model.StateDistricts.Remainder;
import org.twocounts.model.StateResult;
import org.twocounts.model.TodaysParties;

/** The vote by congressional district against the state's, and districts against seats. */
final class CongressionalDistricts implements Rule {

  @Override
  public String id() {
    return "congressional-districts";
  }

  @Override
  public String description() {
    return "A state has a district for each seat; their votes and the recorded remainder sum to the"
        + " state's (members at large repeat the statewide vote).";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Seats seats = facts.seats();
    for (StateDistricts districts : record.districts()) {
      Place place = Place.of(districts.year()).state(districts.state()).entry("districts");
      OptionalInt right = seats.at(districts.year(), districts.state());
      if (right.isPresent() && right.getAsInt() != districts.districts().size()) {
        violations.add(
            place, districts.districts().size() + " districts for " + right.getAsInt() + " seats");
      }
      checkLabels(districts, place, violations);
      facts
          .findState(districts.year(), districts.state())
          .ifPresentOrElse(
              state -> checkRemainder(state, districts, place, violations),
              () -> violations.add(place, "the record has no such state in that election"));
    }
    checkComplete(facts, violations);
  }

  private static void checkLabels(StateDistricts districts, Place place, Violations violations) {
    List<DistrictVote> numbered = numbered(districts);
    for (int i = 0; i < numbered.size(); i++) {
      String label = numbered.get(i).district();
      if (!label.equals(String.valueOf(i + 1))) {
        violations.add(place, "district " + label + " stands where " + (i + 1) + " must");
        return;
      }
    }
    List<String> labels = districts.districts().stream().map(DistrictVote::district).toList();
    if (labels.stream().distinct().count() != labels.size()) {
      violations.add(place, "a district stands twice in " + labels);
    }
    if (labels.contains(DistrictVote.SOLE_MEMBER) && labels.size() > 1) {
      violations.add(place, "a sole member at large stands beside others in " + labels);
    }
  }

  private static List<DistrictVote> numbered(StateDistricts districts) {
    return districts.districts().stream().filter(d -> !d.isAtLarge()).toList();
  }

  private static void checkRemainder(
      StateResult state, StateDistricts districts, Place place, Violations violations) {
    List<DistrictVote> base = new ArrayList<>(numbered(districts));
    if (base.isEmpty()) {
      base.addAll(districts.districts().subList(0, Math.min(1, districts.districts().size())));
    }
    Remainder remainder = districts.remainder();
    long democratic = votes(state, TodaysParties.DEMOCRATIC);
    long republican = votes(state, TodaysParties.REPUBLICAN);
    long total = state.totalPopularVotes().orElse(0);
    compare(
        "democratic",
        democratic - base.stream().mapToLong(DistrictVote::democratic).sum(),
        remainder.democratic(),
        place,
        violations);
    compare(
        "republican",
        republican - base.stream().mapToLong(DistrictVote::republican).sum(),
        remainder.republican(),
        place,
        violations);
    compare(
        "total",
        total - base.stream().mapToLong(DistrictVote::total).sum(),
        remainder.total(),
        place,
        violations);
    boolean others = base.stream().allMatch(d -> d.other().isPresent());
    if (others != remainder.other().isPresent()) {
      violations.add(place, "the remainder has other exactly where every district has");
    } else if (others) {
      compare(
          "other",
          total - democratic - republican - base.stream().mapToLong(d -> d.other().orElse(0)).sum(),
          remainder.other().orElse(0),
          place,
          violations);
    }
  }

  private static long votes(StateResult state, String party) {
    return state.results().stream()
        .filter(r -> r.party().filter(party::equals).isPresent())
        .mapToLong(r -> r.popularVotes().orElse(0))
        .sum();
  }

  private static void compare(
      String column, long right, long recorded, Place place, Violations violations) {
    if (right != recorded) {
      violations.add(
          place,
          String.format(
              "the state's %s votes less its districts' are %s, but the recorded remainder is %s",
              column, right, recorded));
    }
  }

  private static void checkComplete(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Seats seats = facts.seats();
    if (seats.isUnknown()) {
      return;
    }
    for (Election election : record.elections()) {
      List<String> listed =
          record.districts().stream()
              .filter(d -> d.year() == election.year())
              .map(StateDistricts::state)
              .filter(s -> !seats.mayHaveChanged(election.year(), s))
              .toList();
      if (!listed.isEmpty()) {
        List<String> right =
            election.states().stream()
                .map(StateResult::state)
                .filter(s -> seats.at(election.year(), s).isPresent())
                .filter(s -> !seats.mayHaveChanged(election.year(), s))
                .toList();
        if (!listed.equals(right)) {
          violations.add(
              Place.of(election.year()).entry("districts"),
              "are of " + String.join(" ", listed) + ", not of every state with seats in order");
        }
      }
    }
  }
}
