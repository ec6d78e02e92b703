package org.twocounts.simulation;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws elections whole, the national swing too, and counts what happened in each: the plain way,
 * against which the others are tested. A state at a time over a whole batch, so that the inner
 * loops are the same few operations on long arrays; nothing is allocated.
 */
final class PlainSampler implements Sampler {
  private final SwingModel model;
  private final double common;
  private final UniformRandomProvider random;
  private final SwingDraws draws;
  private final NationCounts counts;
  private final Edges edges;
  private final double[] national = new double[SwingDraws.BATCH];
  private final long[] positive;
  private final long[] negative;
  private final long[] nobody;
  private final long[] every;

  PlainSampler(
      SwingingNation nation,
      SwingModel model,
      Leads leads,
      SwingDraws draws,
      UniformRandomProvider random) {
    this.model = model;
    this.common = model.spread().common(nation);
    this.random = random;
    this.draws = draws;
    this.counts = new NationCounts(nation);
    this.edges = new Edges(leads);
    this.positive = new long[edges.size()];
    this.negative = new long[edges.size()];
    this.nobody = new long[edges.size()];
    this.every = new long[edges.size()];
  }

  @Override
  public void addBatch(Tally tally, int number) {
    double[] scales = draws.nextScales();
    FastNormal.fill(national, random);
    for (int i = 0; i < national.length; i++) {
      national[i] = model.meanSwing() + common * scales[i] * national[i];
    }
    draws.begin(national);
    counts.count(draws);
    sort(number);
    add(tally, number);
  }

  /** Sorts the elections of the batch by the narrowest edge that their lead lies within. */
  private void sort(int number) {
    Arrays.fill(positive, 0);
    Arrays.fill(negative, 0);
    Arrays.fill(nobody, 0);
    Arrays.fill(every, 0);
    int majority = counts.majority();
    for (int i = 0; i < number; i++) {
      double margin = counts.margin(i);
      int edge = edges.size() - 1;
      double lead = Math.abs(margin);
      while (edge > 0 && lead <= edges.lead(edge - 1)) {
        edge--;
      }
      boolean positiveWins = counts.positive(i) >= majority;
      boolean negativeWins = counts.negative(i) >= majority;
      every[edge]++;
      positive[edge] += positiveWins && margin < 0 ? 1 : 0;
      negative[edge] += negativeWins && margin > 0 ? 1 : 0;
      nobody[edge] += positiveWins || negativeWins ? 0 : 1;
    }
    for (int e = 1; e < edges.size(); e++) {
      positive[e] += positive[e - 1];
      negative[e] += negative[e - 1];
      nobody[e] += nobody[e - 1];
      every[e] += every[e - 1];
    }
  }

  private void add(Tally tally, int number) {
    int end = edges.size() - 1;
    tally.all().addCounts(positive[end], negative[end], nobody[end], every[end]);
    for (int w = 0; w < edges.windows(); w++) {
      int from = edges.from(w);
      int to = edges.to(w);
      tally
          .window(w)
          .addCounts(
              positive[to] - positive[from],
              negative[to] - negative[from],
              nobody[to] - nobody[from],
              every[to] - every[from]);
    }
    for (int i = 0; i < number; i++) {
      tally.positiveElectors(counts.positive(i), 1);
      tally.negativeElectors(counts.negative(i), 1);
    }
    tally.draws(number);
  }
}
