package org.twocounts.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.MathArrays;

/** The mean of {@link MarginInversion} over national swings, and the odds that it gives. */
final class ExactMean {
  private final SwingingNation nation;
  private final Leads leads;
  private final List<Double> points;
  private final double[] positive;
  private final double[] negative;
  private final double[] all;
  private final double[][] exact;
  private final double[] positiveElectors;
  private final double[] negativeElectors;

  ExactMean(SwingingNation nation, Leads leads) {
    this.nation = nation;
    this.leads = leads;
    this.points = Arrays.stream(leads.points()).boxed().toList();
    this.positive = new double[points.size()];
    this.negative = new double[points.size()];
    this.all = new double[points.size()];
    this.exact = new double[leads.exact().size()][4];
    int electors = nation.pair().election().electorsAppointed();
    this.positiveElectors = new double[electors + 1];
    this.negativeElectors = new double[electors + 1];
  }

  void add(MarginInversion at, double weight) {
    for (int p = 0; p < positive.length; p++) {
      positive[p] += weight * at.positiveBelow(p);
      negative[p] += weight * at.negativeBelow(p);
      all[p] += weight * at.allBelow(p);
    }
    for (int lead = 0; lead < exact.length; lead++) {
      exact[lead] = MathArrays.ebeAdd(exact[lead], MathArrays.scale(weight, at.exactly(lead)));
    }
    addScaled(positiveElectors, at.positiveElectors(), weight);
    addScaled(negativeElectors, at.negativeElectors(), weight);
  }

  private static void addScaled(double[] sum, double[] parts, double weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * parts[i];
    }
  }

  ElectionOdds odds(Optional<BiasSpread> bias) {
    return new ElectionOdds(
        nation,
        0,
        chances(Window.ALL),
        leads.windows().stream().map(this::chances).toList(),
        Arrays.stream(exact).map(e -> Chances.exact(e[0], e[1], e[2], e[3])).toList(),
        probabilities(positiveElectors),
        probabilities(negativeElectors),
        bias);
  }

  private Chances chances(Window window) {
    double ofPositive = between(positive, -window.to(), -window.from());
    double ofNegative = between(negative, window.from(), window.to());
    double every = both(all, window);
    double won = both(positive, window) + both(negative, window);
    return Chances.exact(ofPositive, ofNegative, every - won, every);
  }

  private double both(double[] below, Window window) {
    return between(below, -window.to(), -window.from())
        + between(below, window.from(), window.to());
  }

  private double between(double[] below, double from, double to) {
    return below[points.indexOf(to + 0.0)] - below[points.indexOf(from + 0.0)];
  }

  private static List<Double> probabilities(double[] electors) {
    return Arrays.stream(electors).boxed().toList();
  }
}
