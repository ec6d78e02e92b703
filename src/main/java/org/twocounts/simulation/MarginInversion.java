package org.twocounts.simulation;

import java.util.Arrays;
import org.apache.commons.math3.complex.Complex;

/**
 * Under one national swing: the electors of either candidate, and how the national margin is
 * distributed among the elections in which one of them, or anybody, has the majority.
 */
final class MarginInversion {
  /**
   * Standard deviations of the margin beyond which nothing is left. They are those without limits,
   * within which the margin lies at least as surely (concentration of Lipschitz functions of normal
   * numbers), however much of it is at a limit.
   */
  private static final double FAR = 8.5;

  /** A part of the transform that is nothing beside 1. */
  private static final double NOTHING = 1e-13;

  private final double[] points;
  private final double[] exact;
  private final double[] positiveElectors;
  private final double[] negativeElectors;

  /** Of the positive candidate's majority, of the other's and of all; below each point. */
  private final double[][] below = new double[3][];

  /** The same, as densities at the exact leads, where the positive candidate leads. */
  private final double[][] up = new double[3][];

  /** The same where the other leads. */
  private final double[][] down = new double[3][];

  MarginInversion(SwingingNation nation, SwingSpread spread, Leads leads, double swing) {
    this.points = leads.points();
    this.exact = leads.exact().stream().mapToDouble(Double::doubleValue).toArray();
    ElectorsTransform transform = new ElectorsTransform(nation, spread);
    transform.at(swing, 0);
    this.positiveElectors = transform.positiveProbabilities();
    this.negativeElectors = transform.negativeProbabilities();
    double[] totals = Arrays.stream(transform.sums()).mapToDouble(Complex::getReal).toArray();
    for (int which = 0; which < totals.length; which++) {
      below[which] = new double[points.length];
      up[which] = new double[exact.length];
      down[which] = new double[exact.length];
    }
    invert(transform, totals, swing, Math.sqrt(spread.ownVariance(nation)));
  }

  /**
   * Whether so many frequencies are enough under a swing: the transform of few states, or of states
   * at their limits, falls slowly or never.
   */
  static boolean settles(
      SwingingNation nation, SwingSpread spread, Leads leads, double swing, int frequencies) {
    ElectorsTransform transform = new ElectorsTransform(nation, spread);
    double mean = transform.meanMargin(swing);
    double reach = FAR * Math.sqrt(spread.ownVariance(nation));
    boolean any =
        Arrays.stream(leads.points()).anyMatch(point -> Math.abs(point - mean) < reach)
            || leads.exact().stream().anyMatch(lead -> Math.abs(lead - Math.abs(mean)) < reach);
    return !any || transform.size(swing, (frequencies + 0.5) * Math.PI / reach) < NOTHING;
  }

  private void invert(
      ElectorsTransform transform, double[] totals, double swing, double deviation) {
    double mean = transform.meanMargin(swing);
    double reach = FAR * deviation;
    boolean[] near = new boolean[points.length];
    boolean[] nearUp = new boolean[exact.length];
    boolean[] nearDown = new boolean[exact.length];
    boolean any = false;
    for (int e = 0; e < exact.length; e++) {
      nearUp[e] = Math.abs(exact[e] - mean) < reach;
      nearDown[e] = Math.abs(exact[e] + mean) < reach;
      any |= nearUp[e] || nearDown[e];
    }
    for (int p = 0; p < points.length; p++) {
      near[p] = Math.abs(points[p] - mean) < reach;
      any |= near[p];
      for (int which = 0; which < totals.length; which++) {
        below[which][p] = near[p] ? totals[which] / 2 : points[p] > mean ? totals[which] : 0;
      }
    }
    if (!any) {
      return;
    }
    double step = Math.PI / reach;
    for (int k = 0; ; k++) {
      double frequency = (k + 0.5) * step;
      transform.at(swing, frequency);
      Complex[] sums = transform.sums();
      for (int which = 0; which < sums.length; which++) {
        addToBelow(below[which], sums[which], frequency, step, near);
        addToDensity(up[which], sums[which], frequency, step, nearUp);
        addToDensity(down[which], sums[which], -frequency, step, nearDown);
      }
      if (frequency * deviation > 1 && isNothing(sums)) {
        return;
      }
    }
  }

  private static boolean isNothing(Complex[] sums) {
    return Arrays.stream(sums).allMatch(t -> t.abs() < NOTHING);
  }

  private void addToBelow(
      double[] sums, Complex transform, double frequency, double step, boolean[] near) {
    for (int p = 0; p < sums.length; p++) {
      if (near[p]) {
        sums[p] -=
            turned(transform, frequency * points[p]).getImaginary() / frequency * step / Math.PI;
      }
    }
  }

  private void addToDensity(
      double[] sums, Complex transform, double frequency, double step, boolean[] near) {
    for (int e = 0; e < sums.length; e++) {
      if (near[e]) {
        sums[e] += turned(transform, frequency * exact[e]).getReal() * step / Math.PI;
      }
    }
  }

  private static Complex turned(Complex transform, double angle) {
    return transform.multiply(new Complex(Math.cos(angle), -Math.sin(angle)));
  }

  /** Below a margin of {@link Leads#points}, the positive candidate having the majority. */
  double positiveBelow(int point) {
    return below[0][point];
  }

  /** The same, the other having it. */
  double negativeBelow(int point) {
    return below[1][point];
  }

  /** The same of all elections. */
  double allBelow(int point) {
    return below[2][point];
  }

  /** Densities at an exact lead of {@link Leads#exact}, as parts of {@link Chances}. */
  double[] exactly(int lead) {
    double all = up[2][lead] + down[2][lead];
    double won = up[0][lead] + down[0][lead] + up[1][lead] + down[1][lead];
    return new double[] {down[0][lead], up[1][lead], all - won, all};
  }

  double[] positiveElectors() {
    return positiveElectors.clone();
  }

  double[] negativeElectors() {
    return negativeElectors.clone();
  }
}
