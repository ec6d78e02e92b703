package org.twocounts.simulation;

/** Draws elections, a batch at a time. */
interface Sampler {
  /**
   * Draws {@link SwingDraws#BATCH} elections and adds the first of them.
   *
   * @param number that is added, at most a batch
   */
  void addBatch(Tally tally, int number);
}
