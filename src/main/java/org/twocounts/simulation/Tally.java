package org.twocounts.simulation;

import java.util.Arrays;
import java.util.List;

/**
 * What drawn elections had, added up. Tallies of parts of a simulation are added in the order of
 * the parts, so that sums do not depend on who was ready first.
 */
final class Tally {
  private final ChancesSums all = new ChancesSums();
  private final ChancesSums[] windows;
  private final ChancesSums[] exact;
  private final double[] positiveElectors;
  private final double[] negativeElectors;
  private final BiasTally bias = new BiasTally();
  private long draws;

  /**
   * @param electors appointed
   */
  Tally(Leads leads, int electors) {
    this.windows = sums(leads.windows().size());
    this.exact = sums(leads.exact().size());
    this.positiveElectors = new double[electors + 1];
    this.negativeElectors = new double[electors + 1];
  }

  private static ChancesSums[] sums(int number) {
    ChancesSums[] sums = new ChancesSums[number];
    Arrays.setAll(sums, i -> new ChancesSums());
    return sums;
  }

  void draw() {
    draws++;
  }

  void draws(long number) {
    draws += number;
  }

  long draws() {
    return draws;
  }

  ChancesSums all() {
    return all;
  }

  ChancesSums window(int index) {
    return windows[index];
  }

  ChancesSums exact(int index) {
    return exact[index];
  }

  /** Adds a probability, or a number of draws, of so many electors of the positive candidate. */
  void positiveElectors(int electors, double mass) {
    positiveElectors[electors] += mass;
  }

  void negativeElectors(int electors, double mass) {
    negativeElectors[electors] += mass;
  }

  BiasTally bias() {
    return bias;
  }

  void add(Tally other) {
    draws += other.draws;
    all.add(other.all);
    for (int i = 0; i < windows.length; i++) {
      windows[i].add(other.windows[i]);
    }
    for (int i = 0; i < exact.length; i++) {
      exact[i].add(other.exact[i]);
    }
    for (int i = 0; i < positiveElectors.length; i++) {
      positiveElectors[i] += other.positiveElectors[i];
      negativeElectors[i] += other.negativeElectors[i];
    }
    bias.add(other.bias);
  }

  Chances allChances() {
    return all.over(draws);
  }

  List<Chances> windowChances() {
    return Arrays.stream(windows).map(w -> w.over(draws)).toList();
  }

  List<Chances> exactChances() {
    return Arrays.stream(exact).map(e -> e.over(draws)).toList();
  }

  List<Double> positiveProbabilities() {
    return Arrays.stream(positiveElectors).map(mass -> mass / draws).boxed().toList();
  }

  List<Double> negativeProbabilities() {
    return Arrays.stream(negativeElectors).map(mass -> mass / draws).boxed().toList();
  }
}
