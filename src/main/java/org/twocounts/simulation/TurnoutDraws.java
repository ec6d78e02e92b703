package org.twocounts.simulation;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Each state's part of the nation's votes: as it was, or times a number whose logarithm is normal.
 */
final class TurnoutDraws {
  private final UniformRandomProvider random;
  private final double[] voters;
  private final double deviation;

  TurnoutDraws(SwingingNation nation, SwingModel model, UniformRandomProvider random) {
    this.random = random;
    this.voters = nation.states().stream().mapToDouble(SwingingState::voters).toArray();
    this.deviation = model.turnout() == SwingModel.Turnout.DRAWN ? model.spread().turnout() : 0;
  }

  /** Whether every election has the same. */
  boolean isHeld() {
    return deviation == 0;
  }

  /** A state's part as it was. */
  double of(int state) {
    return voters[state];
  }

  /** A state's part in each election of a batch; parts need not add up to what they did. */
  void fill(int state, double[] parts) {
    if (isHeld()) {
      Arrays.fill(parts, voters[state]);
      return;
    }
    FastNormal.fill(parts, random);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = voters[state] * Math.exp(deviation * parts[i]);
    }
  }
}
