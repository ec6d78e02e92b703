package org.twocounts.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.twocounts.simulation.RegionalSwings.Residual;

/**
 * Each state's own variance, drawn towards that of all as far as its few swings could have made it
 * differ by chance.
 *
 * <p>With s² the mean of a state's k squared residuals and σ² the variance of all states,
 *
 * <pre>
 * (k s² + k0 σ²) / (k + k0)
 * </pre>
 *
 * the form of G. K. Smyth (Linear models and empirical Bayes methods, Statistical Applications in
 * Genetics and Molecular Biology 3(1), 2004), in which k0 is what the record of all states is
 * worth, in swings. It is found by the method of moments as H. Bühlmann and E. Straub do
 * (Glaubwürdigkeit für Schadensätze, Mitteilungen der Vereinigung schweizerischer
 * Versicherungsmathematiker 70, 1970): with z each squared residual, J states, K = Σk and m = Σk s²
 * / K,
 *
 * <pre>
 * v = Σ (z − s²)² / (K − J)    a = (Σ k (s² − m)² − (J − 1) v) / (K − Σk²/K)    k0 = v / a
 * </pre>
 *
 * where v / k is the sampling variance of s² and a the variance of the states' true variances.
 * Normal swings have v = 2σ⁴ on average; squares are taken as they are, because swings with heavy
 * tails vary more and would make states seem to differ. Where a is not positive all states are
 * equal.
 *
 * @param weight k0; infinite where all states are equal
 */
record OwnSpreads(double pooled, double weight, SortedMap<String, List<Double>> squares) {

  /** From residuals and the variance of all states. */
  static OwnSpreads of(List<Residual> residuals, double pooled) {
    SortedMap<String, List<Double>> squares = new TreeMap<>();
    residuals.forEach(
        r ->
            squares
                .computeIfAbsent(r.state(), s -> new ArrayList<>())
                .add(r.points() * r.points()));
    return new OwnSpreads(pooled, weight(squares), squares);
  }

  /** What is known of one state. */
  StateSpread of(String code) {
    List<Double> own = squares.getOrDefault(code, List.of());
    if (own.isEmpty()) {
      return new StateSpread(0, OptionalDouble.empty(), Math.sqrt(pooled));
    }
    double variance = mean(own);
    double shrunk =
        Double.isInfinite(weight)
            ? pooled
            : (own.size() * variance + weight * pooled) / (own.size() + weight);
    return new StateSpread(own.size(), OptionalDouble.of(Math.sqrt(variance)), Math.sqrt(shrunk));
  }

  private static double weight(SortedMap<String, List<Double>> squares) {
    double all = squares.values().stream().mapToInt(List::size).sum();
    double mean = squares.values().stream().mapToDouble(s -> s.size() * mean(s)).sum() / all;
    double within = 0;
    double between = 0;
    double squaredSizes = 0;
    for (List<Double> own : squares.values()) {
      double variance = mean(own);
      within += own.stream().mapToDouble(z -> (z - variance) * (z - variance)).sum();
      between += own.size() * (variance - mean) * (variance - mean);
      squaredSizes += (double) own.size() * own.size();
    }
    int states = squares.size();
    double sampling = within / (all - states);
    double differences = (between - (states - 1) * sampling) / (all - squaredSizes / all);
    return differences > 0 ? sampling / differences : Double.POSITIVE_INFINITY;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
