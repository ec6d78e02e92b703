package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.StateResult;

/** Districts that choose an elector each (Maine, Nebraska) inside their state. */
final class ElectorDistricts implements Rule {
  @Override
  public String id() {
    return "elector-districts";
  }

  @Override
  public String description() {
    return "A state's elector districts are numbered, lie inside its vote, and give their elector"
        + " to their leader, the electors at large to the state's, but for irregular electors that"
        + " are listed.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    for (Election election : facts.record().elections()) {
      Place place = Place.of(election.year());
      for (StateResult state : election.states()) {
        if (!state.districts().isEmpty()) {
          Optional<ElectorLaw> law = facts.record().findElectorLaw(state.state(), election.year());
          int atLarge =
              law.map(ElectorLaw::atLarge)
                  .filter(n -> n.isPresent())
                  .map(n -> n.getAsInt())
                  .orElse(state.electorsAppointed() - state.districts().size());
          check(election, state, atLarge, place.state(state.state()), violations);
        }
      }
    }
  }

  private static void check(
      Election election, StateResult state, int atLarge, Place place, Violations violations) {
    List<DistrictResult> districts = state.districts();
    if (districts.size() + atLarge != state.electorsAppointed()) {
      violations.add(
          place,
          String.format(
              "%s districts and %s electors at large, but electorsAppointed %s",
              districts.size(), atLarge, state.electorsAppointed()));
    }
    UnitElectors electors = UnitElectors.of(election, state);
    electors.check(place, state.results(), atLarge, "at large", violations);
    for (int i = 0; i < districts.size(); i++) {
      DistrictResult district = districts.get(i);
      Place within = place.entry(district.unit());
      String right = state.state() + "-" + (i + 1);
      if (!district.unit().equals(right)) {
        violations.add(within, "unit must be " + right);
      }
      electors.check(within, district.results(), 1, "of the district", violations);
    }
    checkInside(state, place, violations);
  }

  private static void checkInside(StateResult state, Place place, Violations violations) {
    Map<String, Long> sums = new HashMap<>();
    long total = 0;
    for (DistrictResult district : state.districts()) {
      district
          .results()
          .forEach(r -> sums.merge(r.candidate(), r.popularVotes().orElse(0), Long::sum));
      total += district.totalPopularVotes().orElse(0);
    }
    sums.remove(CandidateResult.OTHER);
    sums.forEach((name, sum) -> checkInside(state, name, sum, place, violations));
    if (total > state.totalPopularVotes().orElse(0)) {
      violations.add(place, "districts have " + total + " votes, more than the state");
    }
  }

  private static void checkInside(
      StateResult state, String candidate, long sum, Place place, Violations violations) {
    long own =
        state.findResult(candidate).stream().mapToLong(r -> r.popularVotes().orElse(0)).sum();
    if (sum > own) {
      violations.add(
          place.candidate(candidate),
          "popular votes " + own + ", but the districts' sum is " + sum);
    }
  }
}
