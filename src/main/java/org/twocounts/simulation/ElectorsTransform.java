package org.twocounts.simulation;

import java.util.Optional;
import org.apache.commons.math3.complex.Complex;

/**
 * How many electors the candidates have, and the national margin, of states that swing
 * independently around one national swing: for every number of electors the characteristic function
 * of the margin on the elections that have it. States are added one by one (a convolution), so that
 * it is exact.
 */
final class ElectorsTransform {
  private final SwingingNation nation;
  private final ElectorsOfOne positive;

  /** Empty where the other has all electors that the positive candidate has not. */
  private final Optional<ElectorsOfOne> negative;

  ElectorsTransform(SwingingNation nation, SwingSpread spread) {
    this.nation = nation;
    this.positive = new ElectorsOfOne(nation, spread, true);
    this.negative =
        nation.isBetweenTheTwo()
            ? Optional.empty()
            : Optional.of(new ElectorsOfOne(nation, spread, false));
  }

  /**
   * Computes the transform.
   *
   * @param swing of the nation, percentage points
   * @param frequency of the national margin, per percentage point; 0 for probabilities
   */
  void at(double swing, double frequency) {
    positive.at(swing, frequency);
    negative.ifPresent(other -> other.at(swing, frequency));
  }

  /** Of the elections with a majority of the positive candidate, of the other, and of all. */
  Complex[] sums() {
    int all = nation.pair().election().electorsAppointed();
    int ofBoth = nation.positiveElectors() + nation.negativeElectors();
    Complex ofOther =
        negative
            .map(other -> other.sum(nation.majority(), all))
            .orElseGet(() -> positive.sum(0, ofBoth - nation.majority()));
    return new Complex[] {positive.sum(nation.majority(), all), ofOther, positive.sum(0, all)};
  }

  /** The probability of every number of electors, where the frequency is 0. */
  double[] positiveProbabilities() {
    return positive.probabilities();
  }

  /** The same of the other. */
  double[] negativeProbabilities() {
    if (negative.isPresent()) {
      return negative.get().probabilities();
    }
    double[] mirrored = positive.probabilities();
    double[] probabilities = new double[mirrored.length];
    int ofBoth = nation.positiveElectors() + nation.negativeElectors();
    for (int electors = 0; electors <= ofBoth; electors++) {
      probabilities[ofBoth - electors] = mirrored[electors];
    }
    return probabilities;
  }

  /** The mean of the national margin under a swing of the nation, percentage points. */
  double meanMargin(double swing) {
    return nation.still() + positive.states().stream().mapToDouble(s -> s.mean(swing)).sum();
  }

  /** What no sum of the transform exceeds, whatever its angle. */
  double size(double swing, double frequency) {
    return positive.states().stream()
        .mapToDouble(s -> s.size(swing, frequency))
        .reduce(1, (all, own) -> all * own);
  }
}
