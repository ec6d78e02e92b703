package org.twocounts.recount;

import java.util.Map;
import org.twocounts.analysis.counterfactual.Ballots;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitVote;

/** How many voters the steps of a scenario changed. */
final class ChangedVotes {
  private ChangedVotes() {}

  /**
   * Votes that left a candidate in some state, over all states: of those cast and those after the
   * last step.
   */
  static Rational between(Counterfactual found) {
    if (found.steps().isEmpty()) {
      return Rational.ZERO;
    }
    Ballots after = found.steps().get(found.steps().size() - 1).after();
    Rational left = Rational.ZERO;
    for (StateBallot before : Ballots.of(found.election()).states()) {
      for (StateBallot state : after.states()) {
        if (state.state().equals(before.state()) && before.statewide().isPresent()) {
          left = left.plus(left(before.statewide().get(), state.statewide().orElseThrow()));
        }
      }
    }
    return left;
  }

  private static Rational left(UnitVote before, UnitVote after) {
    Rational left = Rational.ZERO;
    for (Map.Entry<String, Rational> own : before.votes().entrySet()) {
      left = left.plus(Rational.max(Rational.ZERO, own.getValue().minus(after.of(own.getKey()))));
    }
    return left;
  }
}
