package org.twocounts.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Normal swings: a state's margin moves by the nation's swing, its region's and its own, each
 * independent of the others. With heavy tails all swings of an election are larger or smaller
 * together.
 */
final class NormalDraws implements SwingDraws {
  private final UniformRandomProvider random;
  private final Optional<HeavyTails> tails;
  private final TurnoutDraws turnout;
  private final double[] margin;
  private final double[] deviation;
  private final double regionalDeviation;
  private final int[] regionOf;
  private final double[][] regional;
  private final double[] scales = new double[BATCH];
  private final double[] own = new double[BATCH];

  NormalDraws(SwingingNation nation, SwingModel model, UniformRandomProvider random) {
    this.random = random;
    this.turnout = new TurnoutDraws(nation, model, random);
    this.margin = nation.states().stream().mapToDouble(SwingingState::margin).toArray();
    this.deviation =
        nation.states().stream().mapToDouble(s -> model.spread().of(s.state())).toArray();
    this.regionalDeviation = model.spread().regional();
    this.tails = model.tails().stream().mapToObj(t -> new HeavyTails(t, random)).findFirst();
    List<String> regions =
        nation.states().stream().map(s -> CensusRegions.of(s.state())).distinct().toList();
    this.regionOf =
        nation.states().stream()
            .mapToInt(s -> regions.indexOf(CensusRegions.of(s.state())))
            .toArray();
    this.regional = new double[regions.size()][BATCH];
    Arrays.fill(scales, 1);
  }

  @Override
  public double[] nextScales() {
    tails.ifPresent(t -> t.fill(scales));
    return scales;
  }

  @Override
  public void begin(double[] national) {
    for (double[] region : regional) {
      if (regionalDeviation == 0) {
        System.arraycopy(national, 0, region, 0, BATCH);
      } else {
        FastNormal.fill(own, random);
        scale(own);
        for (int i = 0; i < BATCH; i++) {
          region[i] = national[i] + regionalDeviation * own[i];
        }
      }
    }
  }

  @Override
  public void margins(int state, double[] margins) {
    double[] region = regional[regionOf[state]];
    if (deviation[state] == 0) {
      shift(margins, margin[state], region);
    } else {
      FastNormal.fill(own, random);
      scale(own);
      shift(margins, margin[state], region, deviation[state], own);
    }
  }

  private static void shift(double[] margins, double margin, double[] region) {
    for (int i = 0; i < BATCH; i++) {
      margins[i] = margin + region[i];
    }
  }

  private static void shift(
      double[] margins, double margin, double[] region, double deviation, double[] own) {
    for (int i = 0; i < BATCH; i++) {
      margins[i] = margin + region[i] + deviation * own[i];
    }
  }

  private void scale(double[] numbers) {
    if (tails.isPresent()) {
      for (int i = 0; i < BATCH; i++) {
        numbers[i] *= scales[i];
      }
    }
  }

  @Override
  public TurnoutDraws turnout() {
    return turnout;
  }
}
