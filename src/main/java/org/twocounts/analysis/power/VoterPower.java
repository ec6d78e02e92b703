package org.twocounts.analysis.power;

import java.util.List;
import java.util.Map;
import org.twocounts.analysis.StatePopulation;

/**
 * The power of one voter of a state.
 *
 * <p>Assumption: everyone in the state votes, yes or no by the toss of a coin, independently. A
 * voter then decides the state with a chance of √(2 / (π·people)), and the nation with that times
 * the state's index (Banzhaf 1968, Villanova Law Review 13:304-332, whose published table has the
 * Shapley-Shubik index in that place). People are not voters and do not toss coins: the ratio of
 * two states is what is compared.
 *
 * @param power the chance of deciding the state times the state's index
 * @param relative to the state whose voters have least
 */
public record VoterPower(String state, long people, double power, double relative) {

  /** The power of a voter of every state of a game, in its order. */
  public static List<VoterPower> of(
      PowerIndices indices, PowerIndex index, Map<String, StatePopulation> populations) {
    double least =
        indices.blocs().stream().mapToDouble(p -> power(p, index, populations)).min().orElseThrow();
    return indices.blocs().stream()
        .map(
            p -> {
              double power = power(p, index, populations);
              long people = populations.get(p.bloc()).people();
              return new VoterPower(p.bloc(), people, power, power / least);
            })
        .toList();
  }

  private static double power(
      Power bloc, PowerIndex index, Map<String, StatePopulation> populations) {
    double people = populations.get(bloc.bloc()).people();
    return index.of(bloc).value() * Math.sqrt(2 / (Math.PI * people));
  }
}
