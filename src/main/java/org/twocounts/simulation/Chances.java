package org.twocounts.simulation;

import java.util.List;
import java.util.function.Function;

/**
 * What happens among the elections with a national lead within a {@link Window}, or with an exact
 * lead.
 *
 * @param positiveSplit the positive candidate has the majority of electors, the other leads the
 *     people
 * @param negativeSplit the other way round
 * @param split either
 * @param noMajority nobody has a majority of electors
 */
public record Chances(Ratio positiveSplit, Ratio negativeSplit, Ratio split, Ratio noMajority) {

  /**
   * Without error, from the probabilities of both a thing and such a lead; those that rounding has
   * left below 0 are 0.
   *
   * @param all probability of such a lead
   */
  static Chances exact(double positive, double negative, double nobody, double all) {
    double ofPositive = Math.max(0, positive);
    double ofNegative = Math.max(0, negative);
    return new Chances(
        Ratio.exact(ofPositive, all),
        Ratio.exact(ofNegative, all),
        Ratio.exact(ofPositive + ofNegative, all),
        Ratio.exact(Math.max(0, nobody), all));
  }

  /** The same probabilities, known exactly. */
  Chances withoutError() {
    return new Chances(
        positiveSplit.withoutError(),
        negativeSplit.withoutError(),
        split.withoutError(),
        noMajority.withoutError());
  }

  /** Of several elections, each as likely as the others. */
  static Chances mean(List<Chances> all) {
    return new Chances(
        mean(all, Chances::positiveSplit),
        mean(all, Chances::negativeSplit),
        mean(all, Chances::split),
        mean(all, Chances::noMajority));
  }

  private static Ratio mean(List<Chances> all, Function<Chances, Ratio> which) {
    return Ratio.mean(all.stream().map(which).toList());
  }

  /** The probability of such a lead at all; a density where the lead is exact. */
  public double likelihood() {
    return split.whole();
  }
}
