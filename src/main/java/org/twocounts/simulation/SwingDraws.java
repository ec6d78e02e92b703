package org.twocounts.simulation;

/** Draws how the states of a nation swing, a batch of elections at a time. */
interface SwingDraws {
  /** Elections of a batch. */
  int BATCH = 256;

  /** Begins a batch whose national swings are these, percentage points, one an election. */
  void begin(double[] national);

  /**
   * By how much larger swings are in each election of the batch than on the average: 1 but for
   * heavy tails. To be asked before {@link #begin}, which it scales.
   */
  double[] nextScales();

  /** Each election's margin of one state, percentage points, before limits; states in order. */
  void margins(int state, double[] margins);

  /** How many voters states have in each election. */
  TurnoutDraws turnout();
}
