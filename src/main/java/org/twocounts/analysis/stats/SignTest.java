package org.twocounts.analysis.stats;

import java.util.List;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;

/**
 * The exact sign test: of so many events, how surprising is it that so many went one way, if either
 * way is as likely?
 *
 * @param oneWay events that went the way counted
 * @param events all events, at least one
 */
record SignTest(int oneWay, int events) {
  private static final double EITHER_WAY = 0.5;

  double twoSided() {
    return new BinomialTest()
        .binomialTest(events, oneWay, EITHER_WAY, AlternativeHypothesis.TWO_SIDED);
  }

  double oneSided() {
    return new BinomialTest()
        .binomialTest(events, oneWay, EITHER_WAY, AlternativeHypothesis.GREATER_THAN);
  }

  /** The smallest two-sided p that so many events can give. */
  double smallest() {
    return Math.min(1, 2 * Math.pow(EITHER_WAY, events));
  }

  List<StatsFigure> figures(String oneWayLabel) {
    return List.of(
        StatsFigure.count("oneWay", oneWayLabel, oneWay),
        StatsFigure.count("n", "of", events),
        StatsFigure.probability("p", "p (two-sided, exact)", twoSided()),
        StatsFigure.probability("pOneSided", "p (one-sided: at least so many, exact)", oneSided()));
  }
}
