package org.twocounts.analysis.counterfactual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.rule.Law;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.StateRule;

/** Awards the electors of every state: by the rule, by a compact, and unpledged ones as cast. */
final class StateAwards {
  private final Plan plan;
  private final StateRule rule;
  private final Election election;

  StateAwards(Plan plan, StateRule rule, Election election) {
    this.plan = plan;
    this.rule = rule;
    this.election = election;
  }

  List<StateAward> of(Ballots ballots, StateWeights weights, Optional<String> leader) {
    for (String state : plan.compact()) {
      Steps.state(ballots, state);
    }
    List<StateAward> awards = new ArrayList<>();
    for (StateBallot ballot : ballots.states()) {
      long electors = weights.byState().get(ballot.state());
      StateAward award =
          plan.compact().contains(ballot.state())
              ? pledged(ballot.state(), electors, leader)
              : rule.award(ballot, electors);
      boolean asCast = plan.unpledged() == Plan.Unpledged.AS_CAST && !(rule instanceof Law);
      awards.add(asCast ? asCast(award) : award);
    }
    return awards;
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

  private StateAward asCast(StateAward award) {
    StateAward result = award;
    for (IrregularElectors group : election.irregularElectors()) {
      if (group.kind() == IrregularKind.UNPLEDGED
          && group.office() == Office.PRESIDENT
          && group.state().equals(Optional.of(award.state()))
          && group.votedFor().isPresent()) {
        result = moved(result, group.votedFor().get(), group.count());
      }
    }
    return result;
  }

  /** Takes electors from whoever has most of the state's and gives them to another. */
  private static StateAward moved(StateAward award, String to, int count) {
    Map<String, Rational> won = new LinkedHashMap<>(award.won());
    for (int i = 0; i < count; i++) {
      won.entrySet().stream()
          .filter(e -> !e.getKey().equals(to))
          .filter(e -> e.getValue().compareTo(Rational.of(1)) >= 0)
          .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
          .map(Map.Entry::getKey)
          .ifPresent(
              from -> {
                won.merge(from, Rational.of(1), Rational::minus);
                won.merge(to, Rational.of(1), Rational::plus);
              });
    }
    won.values().removeIf(part -> part.equals(Rational.ZERO));
    return new StateAward(
        award.state(),
        award.electors(),
        won,
        award.ties(),
        award.basis() + "; " + count + " unpledged as cast");
  }
}
