package org.twocounts.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.math3.complex.Complex;

/**
 * One state that swings by a normal number of its own around the nation's swing: cut into the
 * margins between which its electors stay in the same hands and it is at a limit or not.
 */
final class IndependentState {
  private final SwingingState state;
  private final double deviation;
  private final double[] ends;
  private final int[] gains;

  private IndependentState(SwingingState state, double deviation, double[] ends, int[] gains) {
    this.state = state;
    this.deviation = deviation;
    this.ends = ends;
    this.gains = gains;
  }

  static IndependentState of(SwingingState state, double deviation, boolean ofPositive) {
    TreeSet<Double> places = new TreeSet<>(List.of(-state.votesOfTwo(), state.votesOfTwo()));
    state.turns().forEach(t -> places.add(t.margin()));
    double[] ends = places.stream().mapToDouble(Double::doubleValue).toArray();
    int[] gains = new int[ends.length + 1];
    for (int piece = 1; piece < gains.length; piece++) {
      double from = ends[piece - 1];
      gains[piece] =
          state.turns().stream()
              .filter(t -> t.margin() <= from)
              .mapToInt(t -> ofPositive ? t.positive() : t.negative())
              .sum();
    }
    return new IndependentState(state, deviation, ends, gains);
  }

  /** Electors that the candidate gains in a piece, from below all turns. */
  int gain(int piece) {
    return gains[piece];
  }

  /** For each piece the characteristic function of what the state adds to the national margin. */
  Complex[] weights(double swing, double frequency) {
    double mean = state.margin() + swing;
    double t = frequency * state.voters();
    Complex turned = new Complex(Math.cos(t * mean), Math.sin(t * mean));
    double limit = state.votesOfTwo();
    Complex[] weights = new Complex[gains.length];
    double before = 0;
    Complex cutBefore = Complex.ZERO;
    for (int piece = 0; piece < gains.length; piece++) {
      double end = piece < ends.length ? ends[piece] : Double.POSITIVE_INFINITY;
      double from = piece > 0 ? ends[piece - 1] : Double.NEGATIVE_INFINITY;
      double high = standard(end, mean);
      double until = ComplexNormal.below(high, 0).getReal();
      Complex cut = ComplexNormal.below(high, t * deviation);
      if (end <= -limit || from >= limit) {
        double angle = end <= -limit ? -t * limit : t * limit;
        weights[piece] = new Complex(Math.cos(angle), Math.sin(angle)).multiply(until - before);
      } else {
        weights[piece] = cut.subtract(cutBefore).multiply(turned);
      }
      before = until;
      cutBefore = cut;
    }
    return weights;
  }

  /** A margin in standard deviations; where there are none, infinitely far to its side. */
  private double standard(double margin, double mean) {
    if (deviation > 0) {
      return (margin - mean) / deviation;
    }
    return margin >= mean ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
  }

  /** What the weights are together at most, whatever their angles: 1 or less. */
  double size(double swing, double frequency) {
    return Arrays.stream(weights(swing, frequency)).mapToDouble(Complex::abs).sum();
  }

  /**
   * The mean of what the state adds to the national margin, percentage points: its margin is normal
   * but never beyond its limits.
   */
  double mean(double swing) {
    double mean = state.margin() + swing;
    double limit = state.votesOfTwo();
    double low = standard(-limit, mean);
    double high = standard(limit, mean);
    double below = ComplexNormal.below(low, 0).getReal();
    double upTo = ComplexNormal.below(high, 0).getReal();
    double bend = deviation * (NormalTable.density(low) - NormalTable.density(high));
    return state.voters() * (mean * (upTo - below) + bend + limit * (1 - upTo - below));
  }
}
