package org.twocounts.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/**
 * An election in which everybody counted by the census tosses a coin between the two of the pair:
 * every state that appointed electors gives them all to whoever leads there. A lead of n coins has
 * the standard deviation √n, which is 100/√n percentage points.
 *
 * <p>Source: M. R. Feix, D. Lepelley, V. Merlin and J.-L. Rouet, The probability of conflicts in a
 * U.S. presidential type election, Economic Theory 23(2), 2004, 227-257, whose states are equal.
 */
final class RandomVoters {
  private static final double POINTS = 100;

  private RandomVoters() {}

  /**
   * @throws org.twocounts.analysis.NotDefinedException if the election has no pair, or a state no
   *     population
   */
  static ModelledNation of(ElectionRecord record, Election election, Assumptions assumptions) {
    Map<String, StatePopulation> populations = StatePopulation.of(record, election);
    double all = populations.values().stream().mapToLong(StatePopulation::people).sum();
    List<SwingingState> states = new ArrayList<>();
    TreeMap<String, Double> deviations = new TreeMap<>();
    int electors = 0;
    for (StateResult state : election.states()) {
      if (state.electorsAppointed() > 0) {
        long people = populations.get(state.state()).people();
        int own = state.electorsAppointed();
        electors += own;
        states.add(
            new SwingingState(
                state.state(),
                people / all,
                0,
                POINTS,
                List.of(new SwingingState.Turn(0, own, -own))));
        deviations.put(state.state(), POINTS / Math.sqrt((double) people));
      }
    }
    SwingingNation nation =
        new SwingingNation(Contest.of(election, Optional.empty()), states, 0, 0, electors);
    SwingSpread spread =
        new SwingSpread(0, 0, 0, deviations, assumptions.turnoutDeviation().orElse(0));
    return new ModelledNation(
        nation,
        new SwingModel(
            ModelKind.RANDOM_VOTING,
            spread,
            assumptions.meanSwing(),
            assumptions.tails(),
            assumptions.turnout(),
            List.of()),
        Optional.empty());
  }
}
