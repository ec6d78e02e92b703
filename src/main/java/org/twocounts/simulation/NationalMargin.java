package org.twocounts.simulation;

/**
 * The national margin of one drawn map when all states swing by the same points: rising, and
 * straight between the swings at which a state has no more votes to give.
 *
 * <p>One object is used again for many maps; nothing is allocated.
 */
final class NationalMargin {
  /** No swing is larger, however far states are drawn from where they were. */
  private static final double END = 10_000;

  /** Beyond the leads asked for, how far swings may lie that are answered quickly. */
  private static final double ROOM = 5;

  private static final int MOST_STEPS = 200;

  /** Steps that nearly every swing is found in; after them it is asked whether there is one. */
  private static final int USUAL_STEPS = 6;

  private static final double NEAR = 1e-11;

  private final double still;
  private final double rest;
  private final double[] limit;
  private final double[] margin;
  private final double[] voters;

  /** States that reach their limit somewhere between {@code from} and {@code to}. */
  private final int[] loose;

  private int looseStates;
  private double from;
  private double to;
  private double straight;
  private double straightSlope;
  private double all;
  private double slope;

  NationalMargin(SwingingNation nation) {
    this.still = nation.still();
    this.rest = 1 - nation.states().stream().mapToDouble(SwingingState::voters).sum();
    this.limit = nation.states().stream().mapToDouble(SwingingState::votesOfTwo).toArray();
    this.margin = new double[limit.length];
    this.voters = new double[limit.length];
    this.loose = new int[limit.length];
  }

  /** States of the map. */
  int states() {
    return limit.length;
  }

  /** Takes one state of a new map; every state is taken once before {@link #ready}. */
  void take(int state, double itsMargin, double itsVoters) {
    margin[state] = itsMargin;
    voters[state] = itsVoters;
  }

  /** A state's margin without a swing, before its limit. */
  double margin(int state) {
    return margin[state];
  }

  /** Makes the map that was taken ready for swings to leads up to so many points. */
  void ready(double largestLead) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < margin.length; i++) {
      sum += voters[i] * margin[i];
      weight += voters[i];
    }
    all = rest + weight;
    double middle = -(still + sum) / weight;
    double reach = (largestLead + ROOM) * all / weight;
    from = middle - reach;
    to = middle + reach;
    straight = still;
    straightSlope = 0;
    looseStates = 0;
    for (int i = 0; i < margin.length; i++) {
      if (margin[i] + from < -limit[i] || margin[i] + to > limit[i]) {
        loose[looseStates++] = i;
      } else {
        straight += voters[i] * margin[i];
        straightSlope += voters[i];
      }
    }
  }

  /** The national margin after a swing, percentage points; {@link #slope} is then that there. */
  double at(double swing) {
    double sum = straight + straightSlope * swing;
    double rise = straightSlope;
    if (swing >= from && swing <= to) {
      for (int k = 0; k < looseStates; k++) {
        int i = loose[k];
        double moved = margin[i] + swing;
        sum += voters[i] * within(moved, limit[i]);
        rise += Math.abs(moved) < limit[i] ? voters[i] : 0;
      }
    } else {
      sum = still;
      rise = 0;
      for (int i = 0; i < margin.length; i++) {
        double moved = margin[i] + swing;
        sum += voters[i] * within(moved, limit[i]);
        rise += Math.abs(moved) < limit[i] ? voters[i] : 0;
      }
    }
    slope = rise / all;
    return sum / all;
  }

  private static double within(double margin, double limit) {
    return Math.max(-limit, Math.min(limit, margin));
  }

  /** Points of national margin for each point of swing, where {@link #at} was asked last. */
  double slope() {
    return slope;
  }

  /** Whether all votes of the two in all states do not bring a national margin. */
  private boolean isOutOfReach(double nationalMargin) {
    double movable = 0;
    for (int i = 0; i < limit.length; i++) {
      movable += voters[i] * limit[i];
    }
    return Math.abs(nationalMargin * all - still) > movable;
  }

  /**
   * The swing that brings a national margin, by Newton's method between bounds; infinite where no
   * swing brings it.
   */
  double swingTo(double nationalMargin) {
    if (Double.isInfinite(nationalMargin)) {
      return nationalMargin;
    }
    double low = -END;
    double high = END;
    double swing = straightSlope > 0 ? (nationalMargin * all - straight) / straightSlope : 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (step == USUAL_STEPS && isOutOfReach(nationalMargin)) {
        return Math.copySign(Double.POSITIVE_INFINITY, nationalMargin * all - still);
      }
      if (!(swing > low && swing < high)) {
        swing = (low + high) / 2;
      }
      double missing = nationalMargin - at(swing);
      if (Math.abs(missing) < NEAR) {
        return swing;
      }
      if (missing > 0) {
        low = swing;
      } else {
        high = swing;
      }
      swing += missing / slope;
    }
    return swing;
  }
}
