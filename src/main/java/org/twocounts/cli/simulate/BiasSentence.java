package org.twocounts.cli.simulate;

import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.cli.simulate.SimulationAnswer.ElectionRow;
import org.twocounts.simulation.BiasSpread;
import org.twocounts.simulation.ElectionOdds;
import org.twocounts.simulation.ModelKind;
import org.twocounts.simulation.Sampling;
import org.twocounts.words.Numerals;

/** The bias over the maps drawn, in words. */
final class BiasSentence {
  /** Smaller than this is nothing: the step in which biases of maps are counted. */
  private static final double SMALLEST = 0.01;

  private BiasSentence() {}

  /** The party that the mean favours; empty where there is none. */
  static Optional<String> towards(ElectionRow row) {
    Contest pair = row.odds().nation().pair();
    return row.bias()
        .filter(bias -> Math.abs(bias.mean()) >= SMALLEST)
        .map(bias -> bias.mean() > 0 ? pair.positive() : pair.negative())
        .map(name -> pair.election().partyOf(name).orElse(name));
  }

  /** Of one election; nothing is said of coins. */
  static Optional<String> of(ElectionRow row, Sampling sampling) {
    if (row.modelled().model().kind() == ModelKind.RANDOM_VOTING) {
      return Optional.empty();
    }
    return Optional.of(
        row.bias()
            .map(bias -> sentence(row.odds(), bias))
            .orElse(
                sampling == Sampling.PLAIN
                    ? "Elections drawn whole have no bias of their own; --sampling swept has one"
                        + " of every map."
                    : "No map has a bias: no swing gives both candidates the majority."));
  }

  private static String sentence(ElectionOdds odds, BiasSpread bias) {
    String start =
        "Bias of the Electoral College, "
            + odds.nation().pair().difference()
            + ": "
            + Numerals.signed(bias.mean(), 2)
            + " pp";
    return bias.deviation() == 0
        ? start + " on the one map that there is."
        : start
            + " on the mean of all maps; 95 percent of them between "
            + Numerals.signed(bias.low(), 2)
            + " and "
            + Numerals.signed(bias.high(), 2)
            + "; it favours "
            + odds.nation().pair().positive()
            + " on "
            + Numerals.of(100 * bias.positive(), 1)
            + " percent of them.";
  }
}
