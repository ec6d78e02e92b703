package org.twocounts.simulation;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Swings of the past: all states deviate from the nation as they did in one past election, which is
 * drawn, or by the same points in the other direction, which is as likely. With heavy tails the
 * nation's swing alone is larger or smaller: the past has its own.
 */
final class PastDraws implements SwingDraws {
  private final TurnoutDraws turnout;
  private final double[] margin;

  /** By state, then past election. */
  private final double[][] deviations;

  private final int past;
  private final UniformRandomProvider random;
  private final Optional<HeavyTails> tails;
  private final double[] scales = new double[BATCH];
  private final double[] national = new double[BATCH];
  private final int[] chosen = new int[BATCH];
  private final int[] direction = new int[BATCH];

  PastDraws(SwingingNation nation, SwingModel model, UniformRandomProvider random) {
    this.turnout = new TurnoutDraws(nation, model, random);
    this.margin = nation.states().stream().mapToDouble(SwingingState::margin).toArray();
    this.past = model.pastDeviations().size();
    this.deviations =
        nation.states().stream()
            .map(SwingingState::state)
            .map(
                state ->
                    model.pastDeviations().stream()
                        .mapToDouble(p -> p.getOrDefault(state, 0.0))
                        .toArray())
            .toArray(double[][]::new);
    this.random = random;
    this.tails = model.tails().stream().mapToObj(t -> new HeavyTails(t, random)).findFirst();
    Arrays.fill(scales, 1);
  }

  @Override
  public double[] nextScales() {
    tails.ifPresent(t -> t.fill(scales));
    return scales;
  }

  @Override
  public void begin(double[] nationalSwings) {
    System.arraycopy(nationalSwings, 0, national, 0, BATCH);
    for (int i = 0; i < BATCH; i++) {
      chosen[i] = random.nextInt(past);
      direction[i] = random.nextBoolean() ? 1 : -1;
    }
  }

  @Override
  public void margins(int state, double[] margins) {
    double[] own = deviations[state];
    for (int i = 0; i < BATCH; i++) {
      margins[i] = margin[state] + national[i] + direction[i] * own[chosen[i]];
    }
  }

  @Override
  public TurnoutDraws turnout() {
    return turnout;
  }
}
