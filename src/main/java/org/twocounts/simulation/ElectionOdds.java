package org.twocounts.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What a model makes of one election.
 *
 * @param nation the election
 * @param draws maps or elections drawn; 0 where nothing is
 * @param all over all national leads
 * @param windows in the order of {@link Leads#windows}
 * @param exact at the leads of {@link Leads#exact}; empty where a lead has no density
 * @param positiveElectors probability of so many electors of the positive candidate, from none to
 *     all; 0 throughout where they are not asked for
 * @param negativeElectors the same of the other
 * @param bias over the maps; empty where no map has both thresholds
 */
public record ElectionOdds(
    SwingingNation nation,
    long draws,
    Chances all,
    List<Chances> windows,
    List<Chances> exact,
    List<Double> positiveElectors,
    List<Double> negativeElectors,
    Optional<BiasSpread> bias) {

  public ElectionOdds {
    windows = List.copyOf(windows);
    exact = List.copyOf(exact);
    positiveElectors = List.copyOf(positiveElectors);
    negativeElectors = List.copyOf(negativeElectors);
  }

  static ElectionOdds of(SwingingNation nation, Tally tally) {
    return new ElectionOdds(
        nation,
        tally.draws(),
        tally.allChances(),
        tally.windowChances(),
        tally.exactChances(),
        tally.positiveProbabilities(),
        tally.negativeProbabilities(),
        tally.bias().maps() > 0 ? Optional.of(tally.bias().spread()) : Optional.empty());
  }

  /** The same with the bias of maps that were drawn. */
  ElectionOdds withBias(Optional<BiasSpread> spread) {
    return new ElectionOdds(
        nation, draws, all, windows, exact, positiveElectors, negativeElectors, spread);
  }

  /** The same where nothing was drawn, since the maps are all that there are. */
  ElectionOdds withoutError() {
    return new ElectionOdds(
        nation,
        0,
        all.withoutError(),
        windows.stream().map(Chances::withoutError).toList(),
        exact.stream().map(Chances::withoutError).toList(),
        positiveElectors,
        negativeElectors,
        bias.map(BiasSpread::withoutError));
  }

  public int year() {
    return nation.pair().election().year();
  }
}
