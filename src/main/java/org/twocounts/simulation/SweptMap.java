package org.twocounts.simulation;

import java.util.Arrays;

/**
 * Adds to a tally what one map of state margins brings under all national swings at once, each with
 * its probability: the national swing is integrated, not drawn. What is added is the expectation of
 * what drawing the swing would add, so that means stay and their errors shrink (conditioning, or
 * Rao-Blackwell: G. Casella and C. P. Robert, Biometrika 83(1), 1996, 81-94).
 *
 * <p>One object is used again for many maps; nothing is allocated.
 */
final class SweptMap {
  private final NationalMargin margin;
  private final MajorityTurns turns;
  private final Edges edges;
  private final double[] exactLeads;
  private final double largest;
  private final double[] positive;
  private final double[] negative;
  private final double[] nobody;
  private final double[] every;

  SweptMap(SwingingNation nation, Leads leads) {
    this.margin = new NationalMargin(nation);
    this.turns = new MajorityTurns(nation);
    this.edges = new Edges(leads);
    this.exactLeads = leads.exact().stream().mapToDouble(Double::doubleValue).toArray();
    this.largest = Math.max(edges.largestFinite(), Arrays.stream(exactLeads).max().orElse(0));
    this.positive = new double[edges.size()];
    this.negative = new double[edges.size()];
    this.nobody = new double[edges.size()];
    this.every = new double[edges.size()];
  }

  /** The map to fill with margins and voters before {@link #add}. */
  NationalMargin map() {
    return margin;
  }

  /**
   * Adds the map that was filled, but for its electors.
   *
   * @param mean of the national swing, percentage points
   * @param deviation standard deviation of the national swing; 0 for none but the mean
   */
  void add(Tally tally, double mean, double deviation) {
    margin.ready(largest);
    turns.take(margin);
    double level = below(margin.swingTo(0), mean, deviation);
    double positiveFrom = below(turns.positiveFrom(), mean, deviation);
    double negativeTo = below(turns.negativeTo(), mean, deviation);
    for (int e = 0; e < edges.size(); e++) {
      double low = below(margin.swingTo(-edges.lead(e)), mean, deviation);
      double high = below(margin.swingTo(edges.lead(e)), mean, deviation);
      positive[e] = between(Math.max(positiveFrom, low), level);
      negative[e] = between(level, Math.min(negativeTo, high));
      nobody[e] = between(Math.max(negativeTo, low), Math.min(positiveFrom, high));
      every[e] = between(low, high);
    }
    int end = edges.size() - 1;
    tally.all().add(positive[end], negative[end], nobody[end], 1);
    for (int w = 0; w < edges.windows(); w++) {
      int from = edges.from(w);
      int to = edges.to(w);
      tally
          .window(w)
          .add(
              positive[to] - positive[from],
              negative[to] - negative[from],
              nobody[to] - nobody[from],
              every[to] - every[from]);
    }
    if (deviation > 0) {
      addExact(tally, mean, deviation);
    }
    addBias(tally);
    tally.draw();
  }

  private static double between(double low, double high) {
    return Math.max(0, high - low);
  }

  private static double below(double swing, double mean, double deviation) {
    if (deviation > 0) {
      return NormalTable.below((swing - mean) / deviation);
    }
    return swing > mean ? 1 : 0;
  }

  /** At an exact lead what counts is the density of the national margin there, to either side. */
  private void addExact(Tally tally, double mean, double deviation) {
    for (int k = 0; k < exactLeads.length; k++) {
      double up = margin.swingTo(exactLeads[k]);
      double upward = density(up, mean, deviation);
      double down = margin.swingTo(-exactLeads[k]);
      double downward = density(down, mean, deviation);
      double ofNegative = up < turns.negativeTo() ? upward : 0;
      double ofPositive = down > turns.positiveFrom() ? downward : 0;
      double ofNobody = (isNobodys(up) ? upward : 0) + (isNobodys(down) ? downward : 0);
      tally.exact(k).add(ofPositive, ofNegative, ofNobody, upward + downward);
    }
  }

  private boolean isNobodys(double swing) {
    return swing > turns.negativeTo() && swing < turns.positiveFrom();
  }

  private double density(double swing, double mean, double deviation) {
    if (Double.isInfinite(swing)) {
      return 0;
    }
    margin.at(swing);
    double slope = margin.slope();
    return slope > 0 ? NormalTable.density((swing - mean) / deviation) / (deviation * slope) : 0;
  }

  /** Adds the numbers of electors of the map that was added last. */
  void addElectors(Tally tally, double mean, double deviation) {
    turns.sort();
    int ofPositive = turns.positiveBelowAll();
    int ofNegative = turns.negativeBelowAll();
    double before = 0;
    for (int k = 0; k < turns.turns(); k++) {
      double until = below(turns.swing(k), mean, deviation);
      tally.positiveElectors(ofPositive, until - before);
      tally.negativeElectors(ofNegative, until - before);
      ofPositive += turns.positive(k);
      ofNegative += turns.negative(k);
      before = until;
    }
    tally.positiveElectors(ofPositive, 1 - before);
    tally.negativeElectors(ofNegative, 1 - before);
  }

  private void addBias(Tally tally) {
    if (Double.isFinite(turns.positiveFrom()) && Double.isFinite(turns.negativeTo())) {
      tally.bias().add(-(margin.at(turns.positiveFrom()) + margin.at(turns.negativeTo())) / 2);
    }
  }
}
