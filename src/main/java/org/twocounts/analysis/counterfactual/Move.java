package org.twocounts.analysis.counterfactual;

import java.util.Locale;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitVote;

/** Voters of one state who change from one candidate to another. */
public record Move(String state, String from, String to, long voters) implements ScenarioStep {

  @Override
  public boolean reachesDistricts() {
    return false;
  }

  @Override
  public AppliedStep apply(Ballots before) {
    StateBallot ballot = Steps.state(before, state);
    Steps.checkCandidate(before, to);
    if (from.equals(to)) {
      throw new NotDefinedException(
          state + ": voters cannot move from " + from + " to the same candidate");
    }
    UnitVote vote =
        ballot
            .statewide()
            .orElseThrow(
                () -> new NotDefinedException(state + ": the people did not vote, nobody to move"));
    if (vote.of(from).compareTo(Rational.of(voters)) < 0) {
      throw new NotDefinedException(
          String.format(
              Locale.ROOT,
              "%s: %,d voters cannot leave %s, who has %,d",
              state,
              voters,
              from,
              vote.of(from).floor()));
    }
    Ballots after =
        before.mapState(
            state,
            s -> s.mapUnit(state, u -> u.withVote(vote.moved(from, to, Rational.of(voters)))));
    return new AppliedStep(
        this,
        after,
        String.format(Locale.ROOT, "%s: %,d voters move from %s to %s", state, voters, from, to));
  }
}
