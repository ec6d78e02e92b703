package org.twocounts.analysis.counterfactual;

import java.util.LinkedHashMap;
import java.util.Map;
import org.twocounts.words.Numerals;

/** A candidate had not stood, and those who voted for that one had not voted. */
public record Remove(String candidate) implements ScenarioStep {

  @Override
  public AppliedStep apply(Ballots before) {
    Steps.checkCandidate(before, candidate);
    Ballots after =
        before
            .mapVotes(unit -> unit.without(candidate))
            .mapStates(state -> state.mapElectors(this::without));
    return new AppliedStep(
        this,
        after,
        candidate
            + " removed: "
            + Numerals.of(before.national().of(candidate).rounded())
            + " votes not cast");
  }

  private Map<String, Integer> without(Map<String, Integer> electors) {
    Map<String, Integer> left = new LinkedHashMap<>(electors);
    left.remove(candidate);
    return left;
  }
}
