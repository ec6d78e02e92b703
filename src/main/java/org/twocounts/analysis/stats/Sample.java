package org.twocounts.analysis.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.words.Counted;

/** Pairs of numbers, one pair an election. */
final class Sample {
  /** Intervals are of 95 percent. */
  private static final double ALPHA = 0.05;

  private static final int FEWEST = 5;

  private final List<Integer> years = new ArrayList<>();
  private final List<Double> x = new ArrayList<>();
  private final List<Double> y = new ArrayList<>();

  void add(int year, double oneX, double oneY) {
    years.add(year);
    x.add(oneX);
    y.add(oneY);
  }

  List<Integer> years() {
    return List.copyOf(years);
  }

  List<Double> y() {
    return List.copyOf(y);
  }

  /** Mean of y where x is that value. */
  double meanWhere(double value) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < x.size(); i++) {
      if (x.get(i) == value) {
        sum += y.get(i);
        count++;
      }
    }
    return sum / count;
  }

  private SimpleRegression fit() {
    if (x.size() < FEWEST) {
      throw new NotDefinedException(
          "the record has "
              + (x.isEmpty() ? "no election" : Counted.of(x.size(), "election"))
              + " for this statistic, which needs "
              + FEWEST);
    }
    if (x.stream().distinct().count() < 2) {
      throw new NotDefinedException(
          "the " + x.size() + " elections of the record do not differ in what this compares");
    }
    SimpleRegression fit = new SimpleRegression();
    for (int i = 0; i < x.size(); i++) {
      fit.addData(x.get(i), y.get(i));
    }
    return fit;
  }

  /** Ordinary least squares of y on x, intervals from Student's t. */
  List<StatsFigure> regression() {
    SimpleRegression fit = fit();
    double half = fit.getSlopeConfidenceInterval(ALPHA);
    double t = half / fit.getSlopeStdErr();
    double interceptHalf = t * fit.getInterceptStdErr();
    return List.of(
        StatsFigure.count("n", "elections", fit.getN()),
        StatsFigure.number("slope", "slope", fit.getSlope()),
        StatsFigure.number("slopeLow", "slope, lower end (95 %)", fit.getSlope() - half),
        StatsFigure.number("slopeHigh", "slope, upper end (95 %)", fit.getSlope() + half),
        StatsFigure.number("intercept", "intercept", fit.getIntercept()),
        StatsFigure.number(
            "interceptLow", "intercept, lower end (95 %)", fit.getIntercept() - interceptHalf),
        StatsFigure.number(
            "interceptHigh", "intercept, upper end (95 %)", fit.getIntercept() + interceptHalf),
        StatsFigure.number("rSquared", "share of variance explained", fit.getRSquare()),
        StatsFigure.number(
            "residualDeviation",
            "standard deviation about the line",
            Math.sqrt(fit.getMeanSquareError())));
  }

  /** Pearson's r with Fisher's interval and Student's p; Spearman's rank correlation. */
  List<StatsFigure> correlation() {
    SimpleRegression fit = fit();
    double r = fit.getR();
    double z = Math.log((1 + r) / (1 - r)) / 2;
    double half =
        new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - ALPHA / 2)
            / Math.sqrt(fit.getN() - 3.0);
    return List.of(
        StatsFigure.count("n", "elections", fit.getN()),
        StatsFigure.number("pearson", "Pearson's r", r),
        StatsFigure.number("pearsonLow", "r, lower end (95 %)", Math.tanh(z - half)),
        StatsFigure.number("pearsonHigh", "r, upper end (95 %)", Math.tanh(z + half)),
        StatsFigure.probability("p", "p (two-sided)", fit.getSignificance()),
        StatsFigure.number(
            "spearman",
            "Spearman's rank correlation",
            new SpearmansCorrelation().correlation(array(x), array(y))));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
