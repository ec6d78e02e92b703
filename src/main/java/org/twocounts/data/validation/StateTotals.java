package org.twocounts.data.validation;

import java.util.List;
import java.util.OptionalLong;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** Candidates against the total of their state, or of their elector district. */
final class StateTotals implements StateRowRule {
  @Override
  public String id() {
    return "state-totals";
  }

  @Override
  public String description() {
    return "The popular votes of the candidates of a state or district sum to its total.";
  }

  @Override
  public void check(Election election, StateResult state, Place place, Violations violations) {
    check(place, state.totalPopularVotes(), state.results(), violations);
    for (DistrictResult district : state.districts()) {
      check(
          place.entry(district.unit()),
          district.totalPopularVotes(),
          district.results(),
          violations);
    }
  }

  private static void check(
      Place place, OptionalLong total, List<CandidateResult> results, Violations violations) {
    boolean counted = results.stream().anyMatch(r -> r.popularVotes().isPresent());
    long sum = results.stream().mapToLong(r -> r.popularVotes().orElse(0)).sum();
    if (counted != total.isPresent()) {
      violations.add(
          place,
          counted
              ? "candidates have " + sum + " popular votes, but the total is missing"
              : "total popular votes " + total.getAsLong() + ", but no candidate has any");
    } else if (total.orElse(0) != sum) {
      violations.add(
          place,
          "total popular votes " + total.getAsLong() + ", but the candidates' sum is " + sum);
    }
  }
}
