package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.StateRule;
import org.twocounts.words.Among;

/** Awards the electors of every state: by the rule, by a compact, and unpledged ones as cast. */
final class StateAwards {
  private final Plan plan;
  private final StateRule rule;
  private final Election election;
  private final UnpledgedElectors unpledged;

  StateAwards(Plan plan, StateRule rule, Election election) {
    this.plan = plan;
    this.rule = rule;
    this.election = election;
    this.unpledged = new UnpledgedElectors(election);
  }

  List<StateAward> of(Ballots ballots, StateWeights weights, Optional<String> leader) {
    for (String state : plan.compact()) {
      Steps.state(ballots, state);
    }
    List<StateAward> awards = new ArrayList<>();
    for (StateBallot ballot : ballots.states()) {
      long electors = weights.byState().get(ballot.state());
      StateAward award =
          Among.has(plan.compact(), ballot.state())
              ? pledged(ballot.state(), electors, leader)
              : rule.award(ballot, electors);
      boolean asCast = plan.unpledged() == Plan.Unpledged.AS_CAST && !rule.isLawOfTheYear();
      awards.add(asCast ? unpledged.asCast(award) : award);
    }
    return awards;
  }

  /** What has to be known about the awards. */
  List<String> inWords() {
    return unpledged.inWords();
  }

  private StateAward pledged(String state, long electors, Optional<String> leader) {
    String name =
        leader.orElseThrow(
            () ->
                new NotDefinedException(
                    election.year() + ": nobody leads the nation for a compact to follow"));
    return new StateAward(
        state,
        electors,
        Map.of(name, Rational.of(electors)),
        List.of(),
        "all to the leader of the nation, by compact");
  }
}
