package org.twocounts.analysis.counterfactual;

import java.util.Map;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.StateBallot;
import org.twocounts.words.Numerals;

/**
 * Voters of one unit who change from one candidate to another.
 *
 * @param unit a state, or a district that chose an elector such as {@code ME-2}, whose voters are
 *     voters of the state too. Voters of a state with such districts change in the vote of the
 *     state alone: in which district they live is not said
 */
public record Move(String unit, String from, String to, long voters) implements ScenarioStep {

  @Override
  public boolean reachesDistricts() {
    return Steps.isDistrict(unit);
  }

  @Override
  public AppliedStep apply(Ballots before) {
    StateBallot ballot = Steps.state(before, unit);
    Steps.checkCandidate(before, to);
    if (from.equals(to)) {
      throw new NotDefinedException(
          unit + ": voters cannot move from " + from + " to the same candidate");
    }
    if (Steps.unit(ballot, unit).vote().isEmpty()) {
      throw new NotDefinedException(unit + ": the people did not vote, nobody to move");
    }
    Ballots after =
        before.mapState(ballot.state(), s -> Steps.moved(s, unit, Map.of(from, voters), to));
    return new AppliedStep(
        this,
        after,
        unit
            + ": "
            + Numerals.of(voters)
            + " voters move from "
            + from
            + " to "
            + to
            + Steps.reach(ballot, unit));
  }
}
