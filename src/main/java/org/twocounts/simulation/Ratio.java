package org.twocounts.simulation;

import java.util.List;

/**
 * The probability of one thing among the cases of another, as two means and how well they are
 * known: elections with a split among those within a margin.
 *
 * @param part probability of both
 * @param whole probability of the cases
 * @param partVariance of the mean {@code part}; 0 where it is exact
 * @param wholeVariance of the mean {@code whole}
 * @param covariance of the two means
 */
public record Ratio(
    double part, double whole, double partVariance, double wholeVariance, double covariance) {

  /** A ratio of two probabilities without error. */
  static Ratio exact(double part, double whole) {
    return new Ratio(part, whole, 0, 0, 0);
  }

  /** The same ratio, known exactly. */
  Ratio withoutError() {
    return exact(part, whole);
  }

  /** The same cases, in none of which the thing happens. */
  Ratio withoutPart() {
    return new Ratio(0, whole, 0, wholeVariance, 0);
  }

  /** Of several elections, each as likely as the others, drawn apart from one another. */
  static Ratio mean(List<Ratio> ratios) {
    double part = 0;
    double whole = 0;
    double partVariance = 0;
    double wholeVariance = 0;
    double covariance = 0;
    for (Ratio ratio : ratios) {
      part += ratio.part;
      whole += ratio.whole;
      partVariance += ratio.partVariance;
      wholeVariance += ratio.wholeVariance;
      covariance += ratio.covariance;
    }
    double n = ratios.size();
    return new Ratio(
        part / n, whole / n, partVariance / (n * n), wholeVariance / (n * n), covariance / (n * n));
  }

  /** Whether there were any cases. */
  public boolean isDefined() {
    return whole > 0;
  }

  /** The probability among the cases, 0 to 1; NaN without cases. */
  public double value() {
    return part / whole;
  }

  /**
   * The standard error of {@link #value} from drawing, to first order (the delta method): 0 where
   * it is exact, NaN without cases.
   */
  public double standardError() {
    double p = value();
    double variance = partVariance - 2 * p * covariance + p * p * wholeVariance;
    return Math.sqrt(Math.max(0, variance)) / whole;
  }

  /**
   * {@link #standardError}, but where none of the cases drawn has the thing, or all have, that of
   * one count: that it was not seen does not show that it cannot be.
   *
   * @param draws with which it was found; 0 where it is exact
   */
  double errorOver(long draws) {
    boolean isUnseen = draws > 0 && isDefined() && (part <= 0 || part >= whole);
    return isUnseen ? Math.max(standardError(), 1 / (draws * whole)) : standardError();
  }
}
