package org.twocounts.data.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** Districts that choose an elector each (Maine, Nebraska) inside their state. */
final class ElectorDistricts implements StateRule {
  @Override
  public String id() {
    return "elector-districts";
  }

  @Override
  public String description() {
    return "A state's elector districts are numbered, lie inside its vote, and give their elector"
        + " to their leader; two electors follow the state.";
  }

  @Override
  public void check(Election election, StateResult state, Place place, Violations violations) {
    List<DistrictResult> districts = state.districts();
    if (districts.isEmpty()) {
      return;
    }
    if (districts.size() + 2 != state.electorsAppointed()) {
      violations.add(
          place,
          districts.size()
              + " districts and two electors at large, but electorsAppointed "
              + state.electorsAppointed());
    }
    checkElectors(state.results(), 2, place, violations);
    Map<String, Long> sums = new HashMap<>();
    long total = 0;
    for (int i = 0; i < districts.size(); i++) {
      DistrictResult district = districts.get(i);
      Place within = place.entry(district.unit());
      String right = state.state() + "-" + (i + 1);
      if (!district.unit().equals(right)) {
        violations.add(within, "unit must be " + right);
      }
      checkElectors(district.results(), 1, within, violations);
      district
          .results()
          .forEach(r -> sums.merge(r.candidate(), r.popularVotes().orElse(0), Long::sum));
      total += district.totalPopularVotes();
    }
    sums.remove(CandidateResult.OTHER);
    sums.forEach((name, sum) -> checkInside(state, name, sum, place, violations));
    if (total > state.totalPopularVotes().orElse(0)) {
      violations.add(place, "districts have " + total + " votes, more than the state");
    }
  }

  private static void checkElectors(
      List<CandidateResult> results, int electors, Place place, Violations violations) {
    Optional<CandidateResult> leader =
        results.stream().max(Comparator.comparingLong(r -> r.popularVotes().orElse(0)));
    int votes = leader.map(CandidateResult::electoralVotes).orElse(0);
    if (votes != electors) {
      violations.add(
          leader.map(l -> place.candidate(l.candidate())).orElse(place),
          "leads here with " + votes + " electoral votes, not " + electors);
    }
  }

  private static void checkInside(
      StateResult state, String candidate, long sum, Place place, Violations violations) {
    long own =
        state
            .findResult(candidate)
            .map(CandidateResult::popularVotes)
            .flatMap(v -> v.isPresent() ? Optional.of(v.getAsLong()) : Optional.empty())
            .orElse(0L);
    if (sum > own) {
      violations.add(
          place.candidate(candidate),
          "popular votes " + own + ", but the districts' sum is " + sum);
    }
  }
}
