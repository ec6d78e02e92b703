package org.twocounts.simulation;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.words.Counted;

/**
 * How far states swing, as estimated from past swings, and what the estimate rests on.
 *
 * <p>The nation's standard deviation is √(mean N²) of its swings N, around 0: either direction is
 * taken to be as likely. N is the swing of all votes, so it holds what regions and states make on
 * average as well. Regions are divisions of the Census Bureau ({@link CensusRegions#of}). What they
 * and states add: {@link RegionalSwings}; each state's own: {@link OwnSpreads}. Turnout: the
 * standard deviation of the states' logarithmic changes around the mean of their election.
 *
 * @param swings past swings used, in order of year
 * @param observations swings of states among them
 * @param excessKurtosis of the states' own swings, each in standard deviations of its state: 0 for
 *     normal swings, more where some lie far outside; empty where no state had a swing of its own
 * @param weightOfAll what the record of all states weighs in each state's own deviation, in swings;
 *     infinite where states do not differ beyond chance
 * @param states by postal code, those with a swing among them
 */
public record SwingEstimate(
    SwingSpread spread,
    List<PastSwing> swings,
    int observations,
    OptionalDouble excessKurtosis,
    double weightOfAll,
    SortedMap<String, StateSpread> states) {
  private static final int FEWEST = 2;
  private static final String BY_HAND = "; the deviations can be given by hand";

  public SwingEstimate {
    swings = List.copyOf(swings);
    states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
  }

  /**
   * Estimates from past swings.
   *
   * @throws NotDefinedException for fewer than two swings, or if no region had two states in one
   */
  public static SwingEstimate of(List<PastSwing> swings) {
    return of(swings, CensusRegions::of);
  }

  static SwingEstimate of(List<PastSwing> given, UnaryOperator<String> region) {
    List<PastSwing> swings = new PastSwings(given).swings();
    if (swings.size() < FEWEST) {
      throw new NotDefinedException(
          "the record has "
              + Counted.of(swings.size(), "swing")
              + " from one election to the next that can be compared, and how far states swing is"
              + " estimated from two or more"
              + BY_HAND);
    }
    RegionalSwings apart = RegionalSwings.of(swings, region);
    if (apart.residuals().isEmpty()) {
      throw new NotDefinedException(
          "no two states of a region have a swing in the same election, so how far states swing"
              + " cannot be estimated"
              + BY_HAND);
    }
    OwnSpreads own = OwnSpreads.of(apart.residuals(), apart.stateVariance());
    SortedMap<String, StateSpread> states = new TreeMap<>();
    swings.forEach(
        swing -> swing.states().keySet().forEach(code -> states.computeIfAbsent(code, own::of)));
    return new SwingEstimate(
        new SwingSpread(
            national(swings),
            Math.sqrt(apart.regionalVariance()),
            Math.sqrt(apart.stateVariance()),
            shrunk(states),
            turnout(swings)),
        swings,
        apart.observations(),
        Tails.excessKurtosis(apart.residuals(), states),
        own.weight(),
        states);
  }

  private static SortedMap<String, Double> shrunk(SortedMap<String, StateSpread> states) {
    SortedMap<String, Double> shrunk = new TreeMap<>();
    states.forEach((code, state) -> shrunk.put(code, state.shrunk()));
    return shrunk;
  }

  private static double national(List<PastSwing> swings) {
    return Math.sqrt(
        swings.stream().mapToDouble(s -> s.national() * s.national()).average().orElse(0));
  }

  private static double turnout(List<PastSwing> swings) {
    double squares = 0;
    int freedom = 0;
    for (PastSwing swing : swings) {
      double mean =
          swing.turnout().values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
      squares += swing.turnout().values().stream().mapToDouble(t -> (t - mean) * (t - mean)).sum();
      freedom += Math.max(0, swing.turnout().size() - 1);
    }
    return freedom > 0 ? Math.sqrt(squares / freedom) : 0;
  }
}
