package org.twocounts.simulation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.complex.Complex;

/**
 * The part of {@link ElectorsTransform} of one candidate: for each number of electors one value.
 */
final class ElectorsOfOne {
  private final SwingingNation nation;
  private final List<IndependentState> states;
  private final int base;
  private double[] real;
  private double[] imaginary;
  private double[] nextReal;
  private double[] nextImaginary;

  /** Fewest and most electors that are possible with the states added so far. */
  private int fewest;

  private int most;

  ElectorsOfOne(SwingingNation nation, SwingSpread spread, boolean ofPositive) {
    this.nation = nation;
    this.states =
        nation.states().stream()
            .map(s -> IndependentState.of(s, spread.of(s.state()), ofPositive))
            .toList();
    this.base = ofPositive ? nation.positiveElectors() : nation.negativeElectors();
    int electors = nation.pair().election().electorsAppointed();
    this.real = new double[electors + 1];
    this.imaginary = new double[electors + 1];
    this.nextReal = new double[electors + 1];
    this.nextImaginary = new double[electors + 1];
  }

  List<IndependentState> states() {
    return states;
  }

  void at(double swing, double frequency) {
    Arrays.fill(real, 0);
    Arrays.fill(imaginary, 0);
    real[base] = Math.cos(frequency * nation.still());
    imaginary[base] = Math.sin(frequency * nation.still());
    fewest = base;
    most = base;
    for (IndependentState state : states) {
      add(state, state.weights(swing, frequency));
    }
  }

  private void add(IndependentState state, Complex[] weights) {
    Arrays.fill(nextReal, 0);
    Arrays.fill(nextImaginary, 0);
    int least = 0;
    int largest = 0;
    for (int piece = 0; piece < weights.length; piece++) {
      int gain = state.gain(piece);
      least = Math.min(least, gain);
      largest = Math.max(largest, gain);
      if (!weights[piece].equals(Complex.ZERO)) {
        add(weights[piece].getReal(), weights[piece].getImaginary(), gain);
      }
    }
    fewest += least;
    most += largest;
    double[] done = real;
    real = nextReal;
    nextReal = done;
    done = imaginary;
    imaginary = nextImaginary;
    nextImaginary = done;
  }

  private void add(double weightReal, double weightImaginary, int gain) {
    for (int e = fewest; e <= most; e++) {
      nextReal[e + gain] += weightReal * real[e] - weightImaginary * imaginary[e];
      nextImaginary[e + gain] += weightReal * imaginary[e] + weightImaginary * real[e];
    }
  }

  /** The sum over the numbers of electors from one to another. */
  Complex sum(int from, int through) {
    double sumReal = 0;
    double sumImaginary = 0;
    for (int e = Math.max(0, from); e <= through; e++) {
      sumReal += real[e];
      sumImaginary += imaginary[e];
    }
    return new Complex(sumReal, sumImaginary);
  }

  double[] probabilities() {
    return real.clone();
  }
}
