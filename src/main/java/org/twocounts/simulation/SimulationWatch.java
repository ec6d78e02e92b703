package org.twocounts.simulation;

/** Follows a simulation while it runs. */
public interface SimulationWatch {
  /** Nobody watches. */
  SimulationWatch NONE =
      new SimulationWatch() {
        @Override
        public void drawn(long draws, double largestError) {}

        @Override
        public boolean isStopped() {
          return false;
        }
      };

  /**
   * So much is done.
   *
   * @param draws of all elections so far
   * @param largestError the largest standard error of a probability asked for; NaN while there is
   *     none
   */
  void drawn(long draws, double largestError);

  /** Whether to end here, with what there is. */
  boolean isStopped();
}
