package org.twocounts.analysis.stats;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.twocounts.analysis.NotDefinedException;

/**
 * The exact runs test (Wald and Wolfowitz 1940, Annals of Mathematical Statistics 11:147-162): in a
 * series of two kinds, were there fewer or more runs than chance orders give?
 *
 * @param first number of the first kind
 * @param second number of the second kind
 * @param runs runs of one kind
 * @param expected mean number of runs over all orders
 * @param p two-sided: the probability of all numbers of runs that are no likelier than this
 */
record RunsTest(int first, int second, int runs, double expected, double p) {

  /** Leaves room for rounding when probabilities are compared. */
  private static final double NO_LIKELIER = 1 + 1e-9;

  static RunsTest of(List<Boolean> series) {
    int first = (int) series.stream().filter(b -> b).count();
    int second = series.size() - first;
    if (first == 0 || second == 0) {
      throw new NotDefinedException(
          series.isEmpty()
              ? "the record has no election for this statistic"
              : "a runs test needs both kinds; the record has one only");
    }
    int runs =
        1
            + (int)
                IntStream.range(1, series.size())
                    .filter(i -> !series.get(i).equals(series.get(i - 1)))
                    .count();
    IntToDoubleFunction probability = r -> probability(r, first, second);
    double observed = probability.applyAsDouble(runs);
    double p =
        IntStream.rangeClosed(2, series.size())
            .mapToDouble(probability)
            .filter(q -> q <= observed * NO_LIKELIER)
            .sum();
    double expected = 1 + 2.0 * first * second / series.size();
    return new RunsTest(first, second, runs, expected, Math.min(1, p));
  }

  private static double probability(int runs, int first, int second) {
    int half = runs / 2;
    double orders =
        runs % 2 == 0
            ? 2 * choose(first - 1, half - 1) * choose(second - 1, half - 1)
            : choose(first - 1, half) * choose(second - 1, half - 1)
                + choose(first - 1, half - 1) * choose(second - 1, half);
    return orders / choose(first + second, first);
  }

  private static double choose(int n, int k) {
    return k < 0 || k > n ? 0 : CombinatoricsUtils.binomialCoefficientDouble(n, k);
  }

  List<StatsFigure> figures(String firstKind, String secondKind) {
    return List.of(
        StatsFigure.count("first", firstKind, first),
        StatsFigure.count("second", secondKind, second),
        StatsFigure.count("runs", "runs", runs),
        StatsFigure.number("expectedRuns", "runs expected by chance", expected),
        StatsFigure.probability("p", "p (two-sided, exact)", p));
  }
}
