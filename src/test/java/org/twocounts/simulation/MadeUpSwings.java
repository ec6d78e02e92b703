package org.twocounts.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import org.twocounts.model.ElectionCalendar;

/** Past swings drawn from a spread that is known, and small ones written out. */
final class MadeUpSwings {
  static final List<String> STATES =
      List.of(
          "CT", "ME", "MA", "NH", "RI", "VT", "NJ", "NY", "PA", "IL", "IN", "MI", "OH", "WI", "IA",
          "KS", "MN", "MO", "NE", "ND", "SD", "DE", "FL", "GA", "MD", "NC", "SC", "VA", "WV", "AL",
          "KY", "MS", "TN", "AR", "LA", "OK", "TX", "AZ", "CO", "ID", "MT", "NV", "NM", "UT", "WY",
          "AK", "CA", "HI", "OR", "WA");

  private MadeUpSwings() {}

  /** A swing between the first elections of a kind, states' turnout as before. */
  static PastSwing swing(int index, double national, Map<String, Double> states) {
    int from = 1792 + 4 * index;
    SortedMap<String, Double> turnout = new TreeMap<>();
    states.keySet().forEach(code -> turnout.put(code, 0.0));
    return new PastSwing(
        from, ElectionCalendar.next(from), national, new TreeMap<>(states), turnout);
  }

  /** Normal swings. */
  static List<PastSwing> draw(int elections, SwingSpread spread, long seed) {
    Random random = new Random(seed);
    return draw(elections, spread, random, spread::of, random::nextGaussian);
  }

  /** Swings whose own part is drawn as told, in standard deviations. */
  static List<PastSwing> draw(
      int elections,
      SwingSpread spread,
      Random random,
      ToDoubleFunction<String> deviation,
      DoubleSupplier own) {
    List<PastSwing> swings = new ArrayList<>();
    for (int i = 0; i < elections; i++) {
      double national = spread.national() * random.nextGaussian();
      SortedMap<String, Double> regions = new TreeMap<>();
      SortedMap<String, Double> states = new TreeMap<>();
      SortedMap<String, Double> turnout = new TreeMap<>();
      for (String code : STATES) {
        double region =
            regions.computeIfAbsent(
                CensusRegions.of(code), r -> spread.regional() * random.nextGaussian());
        states.put(code, national + region + deviation.applyAsDouble(code) * own.getAsDouble());
        turnout.put(code, spread.turnout() * random.nextGaussian());
      }
      int from = 1792 + 4 * i;
      swings.add(new PastSwing(from, from + 4, national, states, turnout));
    }
    return swings;
  }
}
