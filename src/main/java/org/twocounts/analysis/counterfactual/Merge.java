package org.twocounts.analysis.counterfactual;

import java.util.LinkedHashMap;
import java.util.Map;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.UnitVote;
import org.twocounts.words.Numerals;

/** All votes for one candidate count for another, as if they had stood together. */
public record Merge(String from, String into) implements ScenarioStep {

  @Override
  public AppliedStep apply(Ballots before) {
    Steps.checkCandidate(before, from);
    Steps.checkCandidate(before, into);
    if (from.equals(into)) {
      throw new NotDefinedException(from + " cannot be merged into the same candidate");
    }
    Ballots after =
        before.mapVotes(this::merged).mapStates(state -> state.mapElectors(this::merged));
    return new AppliedStep(
        this,
        after,
        from
            + " merged into "
            + into
            + ": "
            + Numerals.of(before.national().of(from).rounded())
            + " votes");
  }

  private UnitVote merged(UnitVote unit) {
    return unit.votes().containsKey(from)
        ? unit.moved(from, into, unit.of(from)).without(from)
        : unit;
  }

  private Map<String, Integer> merged(Map<String, Integer> electors) {
    Map<String, Integer> merged = new LinkedHashMap<>();
    electors.forEach((name, n) -> merged.merge(name.equals(from) ? into : name, n, Integer::sum));
    return merged;
  }
}
