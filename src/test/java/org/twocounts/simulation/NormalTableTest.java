package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalTableTest {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  @Test
  void it_is_within_a_billionth_of_commons_math() {
    for (double x = -9.5; x <= 9.5; x += 0.00137) {
      assertThat(NormalTable.below(x)).isCloseTo(NORMAL.cumulativeProbability(x), within(1e-9));
    }
  }

  @Test
  void it_never_falls() {
    double before = 0;
    for (double x = -9.1; x <= 9.1; x += 0.0009) {
      double below = NormalTable.below(x);
      assertThat(below).isBetween(before - 1e-15, 1.0);
      before = below;
    }
  }

  @Test
  void the_ends_are_nothing_and_all() {
    assertThat(NormalTable.below(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(NormalTable.below(Double.POSITIVE_INFINITY)).isOne();
    assertThat(NormalTable.below(Math.nextDown(9.0))).isCloseTo(1, within(1e-15));
    assertThat(NormalTable.below(Math.nextUp(-9.0))).isCloseTo(0, within(1e-15));
    assertThat(NormalTable.below(0)).isEqualTo(0.5);
  }

  @Test
  void the_density_is_that_of_commons_math() {
    for (double x = -6; x <= 6; x += 0.37) {
      assertThat(NormalTable.density(x)).isCloseTo(NORMAL.density(x), within(1e-15));
    }
    assertThat(NormalTable.density(Double.NEGATIVE_INFINITY)).isZero();
  }
}
