package org.twocounts.simulation;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Elections whose states swing independently around the national swing, without drawing any: under
 * each national swing the numbers of electors by convolution, together with the characteristic
 * function of the national margin, which is inverted at the leads asked for; then the mean over the
 * national swing by the trapezoidal rule, whose error falls faster than any power of its step for
 * integrands as smooth as these.
 *
 * <p>Sources: J. Gil-Pelaez, Note on the inversion theorem, Biometrika 38(3-4), 1951, 481-482; R.
 * B. Davies, Numerical inversion of a characteristic function, Biometrika 60(2), 1973, 415-417.
 */
final class IndependentExact {
  /** Standard deviations beyond which nothing is left that shows beside 1. */
  private static final double FAR = 8;

  /** Places for each standard deviation of the national swing, and of the margin around it. */
  private static final double PLACES = 1.4;

  private static final int MOST_PLACES = 2_000;

  private final SwingingNation nation;
  private final SwingModel model;
  private final Leads leads;

  IndependentExact(SwingingNation nation, SwingModel model, Leads leads) {
    this.nation = nation;
    this.model = model;
    this.leads = leads;
  }

  /**
   * Whether it takes a reasonable time: not where the states' own swings are tiny beside the
   * nation's, or nothing.
   */
  boolean isFeasible() {
    return model.spread().regional() == 0
        && model.tails().isEmpty()
        && model.turnout() == SwingModel.Turnout.HELD
        && own() > 0
        && places() <= MOST_PLACES;
  }

  private double own() {
    return Math.sqrt(model.spread().ownVariance(nation));
  }

  private double common() {
    return model.spread().common(nation);
  }

  private int places() {
    return (int) Math.ceil(2 * FAR * common() * PLACES / Math.min(common(), own())) + 1;
  }

  /** The odds, but for the bias of maps, which are not drawn. */
  ElectionOdds odds() {
    double common = common();
    int places = common > 0 ? places() : 1;
    double step = common > 0 ? 2 * FAR * common / (places - 1) : 0;
    MarginInversion[] computed =
        IntStream.range(0, places)
            .parallel()
            .mapToObj(
                i -> {
                  double swing = model.meanSwing() + (common > 0 ? i * step - FAR * common : 0);
                  return new MarginInversion(nation, model.spread(), leads, swing);
                })
            .toArray(MarginInversion[]::new);
    ExactMean mean = new ExactMean(nation, leads);
    for (int i = 0; i < places; i++) {
      double z = common > 0 ? i * step / common - FAR : 0;
      mean.add(computed[i], common > 0 ? NormalTable.density(z) * step / common : 1);
    }
    return mean.odds(Optional.empty());
  }
}
