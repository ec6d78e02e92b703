package org.twocounts.simulation;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;

/**
 * By how much larger all swings of an election are than on the average, so that they follow
 * Student's t together (the multivariate t of Kotz and Nadarajah 2004), with the standard
 * deviations as without: the root of (n − 2) / χ², χ² with n degrees of freedom.
 */
final class HeavyTails {
  private final double freedom;
  private final SharedStateContinuousSampler halfChiSquared;

  HeavyTails(double freedom, UniformRandomProvider random) {
    this.freedom = freedom;
    this.halfChiSquared = AhrensDieterMarsagliaTsangGammaSampler.of(random, freedom / 2, 1);
  }

  void fill(double[] scales) {
    for (int i = 0; i < scales.length; i++) {
      scales[i] = Math.sqrt((freedom - 2) / (2 * halfChiSquared.sample()));
    }
  }
}
