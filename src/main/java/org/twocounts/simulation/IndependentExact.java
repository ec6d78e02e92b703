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

  /** Frequencies at which the transform is taken, of all places together. */
  private static final int MOST_FREQUENCIES = 200_000;

  /** As many as are always affordable at one place. */
  private static final int USUAL_FREQUENCIES = 200;

  private final SwingingNation nation;
  private final SwingModel model;
  private final Leads leads;

  IndependentExact(SwingingNation nation, SwingModel model, Leads leads) {
    this.nation = nation;
    this.model = model;
    this.leads = leads;
  }

  /**
   * Whether it takes a reasonable time: not where a state's own swings are tiny beside the
   * nation's, or nothing, nor where there are few states or many at their limits.
   */
  boolean isFeasible() {
    return model.spread().regional() == 0
        && model.tails().isEmpty()
        && model.turnout() == SwingModel.Turnout.HELD
        && own() > 0
        && intervals() < MOST_PLACES
        && isSettled();
  }

  private boolean isSettled() {
    int frequencies = Math.max(USUAL_FREQUENCIES, MOST_FREQUENCIES / places());
    return IntStream.range(0, places())
        .allMatch(
            i -> MarginInversion.settles(nation, model.spread(), leads, swing(i), frequencies));
  }

  private double own() {
    return Math.sqrt(model.spread().ownVariance(nation));
  }

  private double common() {
    return model.spread().common(nation);
  }

  /** Between places; infinitely many where electors change hands or votes run out at one swing. */
  private double intervals() {
    double narrowest =
        nation.states().stream()
            .mapToDouble(s -> model.spread().of(s.state()))
            .reduce(Math.min(common(), own()), Math::min);
    return common() > 0 ? Math.ceil(2 * FAR * common() * PLACES / narrowest) : 0;
  }

  private int places() {
    return (int) intervals() + 1;
  }

  /** The national swing of a place in standard deviations. */
  private double standard(int place) {
    return common() > 0 ? (2.0 * place / intervals() - 1) * FAR : 0;
  }

  private double swing(int place) {
    return model.meanSwing() + standard(place) * common();
  }

  private double weight(int place) {
    return common() > 0 ? NormalTable.density(standard(place)) * 2 * FAR / intervals() : 1;
  }

  /** The odds, but for the bias of maps, which are not drawn. */
  ElectionOdds odds() {
    MarginInversion[] computed =
        IntStream.range(0, places())
            .parallel()
            .mapToObj(i -> new MarginInversion(nation, model.spread(), leads, swing(i)))
            .toArray(MarginInversion[]::new);
    ExactMean mean = new ExactMean(nation, leads);
    for (int i = 0; i < computed.length; i++) {
      mean.add(computed[i], weight(i));
    }
    return mean.odds(Optional.empty());
  }
}
