package org.twocounts.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The swings of states taken apart into what the states of a region share and what is each state's
 * own: a random effect of the region in each election, and a rest.
 *
 * <p>In an election with n<sub>g</sub> states in region g, n in all, in G regions, the sum of
 * squares between regions is SSB = Σ n<sub>g</sub>(x̄<sub>g</sub> − x̄)², within regions SSW = Σ (x
 * − x̄<sub>g</sub>)². Summed over elections, with their degrees of freedom,
 *
 * <pre>
 * MSW = ΣSSW / Σ(n − G)    MSB = ΣSSB / Σ(G − 1)    n0 = Σ(n − Σn_g²/n) / Σ(G − 1)
 * </pre>
 *
 * the variance of a state's own swing is MSW and that of a region's max(0, (MSB − MSW) / n0): the
 * method of moments for unbalanced data (S. R. Searle, G. Casella and C. E. McCulloch, Variance
 * Components, Wiley 1992, chapter 3). A swing that all states share drops out of both.
 *
 * @param observations swings of states
 * @param stateVariance NaN unless some region had two states in an election
 * @param regionalVariance 0 where states are of one region, which cannot be told from the nation
 * @param explained what regions explain of the states' variance within elections, adjusted for
 *     their number: 1 − MSW / (Σ(SSB + SSW) / Σ(n − 1))
 * @param residuals of states with others in their region, in order of election
 */
record RegionalSwings(
    int observations,
    double stateVariance,
    double regionalVariance,
    double explained,
    List<Residual> residuals) {

  RegionalSwings {
    residuals = List.copyOf(residuals);
  }

  /**
   * What a state's swing has beyond the mean of its region.
   *
   * @param points times √(n<sub>g</sub> / (n<sub>g</sub> − 1)), so that its square is on average
   *     the variance that the states of the region have in common; one that differs from the
   *     others' comes out nearer to their mean than it is, by the part 1 / (n<sub>g</sub> − 1)
   */
  record Residual(String state, double points) {
    private static Residual of(String state, double points, int members) {
      return new Residual(state, points * Math.sqrt((double) members / (members - 1)));
    }
  }

  /** Takes swings apart by a region for each postal code. */
  static RegionalSwings of(List<PastSwing> swings, UnaryOperator<String> region) {
    Sums sums = new Sums();
    swings.forEach(swing -> sums.add(swing.states(), region));
    return sums.apart();
  }

  /** Sums of squares and degrees of freedom, over elections. */
  private static final class Sums {
    private final List<Residual> residuals = new ArrayList<>();
    private int observations;
    private double between;
    private double within;
    private int betweenFreedom;
    private int withinFreedom;
    private double sizes;

    void add(SortedMap<String, Double> states, UnaryOperator<String> region) {
      SortedMap<String, SortedMap<String, Double>> regions = new TreeMap<>();
      states.forEach(
          (code, points) ->
              regions.computeIfAbsent(region.apply(code), r -> new TreeMap<>()).put(code, points));
      int all = states.size();
      double mean = mean(states.values());
      double squaredSizes = 0;
      for (SortedMap<String, Double> members : regions.values()) {
        double own = mean(members.values());
        between += members.size() * (own - mean) * (own - mean);
        squaredSizes += (double) members.size() * members.size();
        withinFreedom += members.size() - 1;
        within += addResiduals(members, own);
      }
      if (all > 0) {
        observations += all;
        betweenFreedom += regions.size() - 1;
        sizes += all - squaredSizes / all;
      }
    }

    private double addResiduals(Map<String, Double> members, double mean) {
      double squares = members.values().stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
      if (members.size() > 1) {
        members.forEach((code, x) -> residuals.add(Residual.of(code, x - mean, members.size())));
      }
      return squares;
    }

    RegionalSwings apart() {
      double ofStates = within / withinFreedom;
      double surplus = between - betweenFreedom * ofStates;
      double ofAll = (between + within) / (betweenFreedom + withinFreedom);
      return new RegionalSwings(
          observations,
          ofStates,
          betweenFreedom > 0 ? Math.max(0, surplus / sizes) : 0,
          1 - ofStates / ofAll,
          residuals);
    }

    private static double mean(Collection<Double> points) {
      return points.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
  }
}
