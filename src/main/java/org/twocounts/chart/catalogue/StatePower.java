package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.analysis.power.Power;
import org.twocounts.analysis.power.PowerIndex;
import org.twocounts.analysis.power.PowerIndices;
import org.twocounts.analysis.power.VoterPower;
import org.twocounts.analysis.power.WeightedGame;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;

/**
 * The power of one state in an election.
 *
 * @param share its part of the electors appointed
 * @param voter the power of one of its voters; empty where a population is not recorded
 */
record StatePower(
    String name,
    Power power,
    Rational share,
    Optional<VoterPower> voter,
    Optional<StatePopulation> population) {

  /** Every state that appointed electors, most electors first. */
  static List<StatePower> of(ElectionRecord record, Election election) {
    PowerIndices indices = PowerIndices.of(WeightedGame.of(election));
    Map<String, StatePopulation> populations = populations(record, election);
    List<VoterPower> voters =
        populations.isEmpty() ? List.of() : VoterPower.of(indices, PowerIndex.BANZHAF, populations);
    List<StatePower> states = new ArrayList<>();
    for (int i = 0; i < indices.blocs().size(); i++) {
      Power power = indices.blocs().get(i);
      states.add(
          new StatePower(
              StateNames.of(record, power.bloc()),
              power,
              Rational.of(power.weight(), indices.game().total()),
              voters.isEmpty() ? Optional.empty() : Optional.of(voters.get(i)),
              Optional.ofNullable(populations.get(power.bloc()))));
    }
    states.sort(
        Comparator.<StatePower>comparingInt(s -> -s.power().weight())
            .thenComparing(StatePower::code));
    return states;
  }

  private static Map<String, StatePopulation> populations(
      ElectionRecord record, Election election) {
    try {
      return StatePopulation.of(record, election);
    } catch (NotDefinedException e) {
      return Map.of();
    }
  }

  String code() {
    return power.bloc();
  }

  /** Whether it has a larger part of the decisive votes than of the electors. */
  boolean exceedsItsShare() {
    return power.banzhafNormalised().compareTo(share) > 0;
  }

  /** How much larger an index is than the share of the electors, percent of that share. */
  double excess(Rational index) {
    return 100 * (index.value() / share.value() - 1);
  }
}
