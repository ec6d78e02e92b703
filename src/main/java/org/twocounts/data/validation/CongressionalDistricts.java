package org.twocounts.data.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
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
      List<DistrictVote> numbered =
          districts.districts().stream().filter(d -> !d.isAtLarge()).toList();
      checkLabels(districts, numbered, place, violations);
      facts
          .findState(districts.year(), districts.state())
          .ifPresentOrElse(
              state -> checkRemainder(state, districts, numbered, place, violations),
              () -> violations.add(place, "the record has no such state in that election"));
    }
    checkComplete(facts, violations);
  }

  private static void checkLabels(
      StateDistricts districts, List<DistrictVote> numbered, Place place, Violations violations) {
    for (int i = 0; i < numbered.size(); i++) {
      String label = numbered.get(i).district();
      if (!label.equals(String.valueOf(i + 1))) {
        violations.add(place, "district " + label + " stands where " + (i + 1) + " must");
        return;
      }
    }
    List<String> labels = districts.districts().stream().map(DistrictVote::district).toList();
    if (new HashSet<>(labels).size() != labels.size()) {
      violations.add(place, "a district stands twice in " + labels);
    }
    if (labels.contains(DistrictVote.SOLE_MEMBER) && labels.size() > 1) {
      violations.add(place, "a sole member at large stands beside others in " + labels);
    }
  }

  private static void checkRemainder(
      StateResult state,
      StateDistricts districts,
      List<DistrictVote> numbered,
      Place place,
      Violations violations) {
    List<DistrictVote> base =
        numbered.isEmpty()
            ? districts.districts().subList(0, Math.min(1, districts.districts().size()))
            : numbered;
    Remainder left = left(state, base);
    Remainder recorded = districts.remainder();
    compare("democratic", left.democratic(), recorded.democratic(), place, violations);
    compare("republican", left.republican(), recorded.republican(), place, violations);
    compare("total", left.total(), recorded.total(), place, violations);
    if (left.other().isPresent() != recorded.other().isPresent()) {
      violations.add(place, "the remainder has other exactly where every district has");
    } else if (left.other().isPresent()) {
      compare("other", left.other().getAsLong(), recorded.other().getAsLong(), place, violations);
    }
  }

  /** The state's votes less those of its districts. */
  private static Remainder left(StateResult state, List<DistrictVote> base) {
    long democratic = votes(state, TodaysParties.DEMOCRATIC);
    long republican = votes(state, TodaysParties.REPUBLICAN);
    long total = state.totalPopularVotes().orElse(0);
    long other = total - democratic - republican;
    boolean others = true;
    for (DistrictVote district : base) {
      democratic -= district.democratic();
      republican -= district.republican();
      total -= district.total();
      other -= district.other().orElse(0);
      others &= district.other().isPresent();
    }
    return new Remainder(
        democratic, republican, others ? OptionalLong.of(other) : OptionalLong.empty(), total);
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
    Map<Integer, List<StateDistricts>> byYear =
        record.districts().stream().collect(Collectors.groupingBy(StateDistricts::year));
    for (Election election : record.elections()) {
      List<String> listed =
          byYear.getOrDefault(election.year(), List.of()).stream()
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
