package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.twocounts.simulation.RegionalSwings.Residual;

class OwnSpreadsTest {

  /**
   * By hand: squares AA 1, 9, BB 25, 49; s² 5 and 37, mean 21; v = (32 + 288) / 2 = 160; a = (2 · 2
   * · 256 − 160) / (4 − 8/4) = 432; k0 = 160 / 432.
   */
  @Test
  void two_states_of_two_swings() {
    OwnSpreads own =
        OwnSpreads.of(
            List.of(
                new Residual("AA", 1),
                new Residual("AA", -3),
                new Residual("BB", 5),
                new Residual("BB", -7)),
            21);
    double weight = 160.0 / 432;
    assertThat(own.weight()).isCloseTo(weight, within(1e-12));
    assertThat(own.of("AA").swings()).isEqualTo(2);
    assertThat(own.of("AA").raw().orElseThrow()).isCloseTo(Math.sqrt(5), within(1e-12));
    assertThat(own.of("AA").shrunk())
        .isCloseTo(Math.sqrt((2 * 5 + weight * 21) / (2 + weight)), within(1e-12));
  }

  @Test
  void states_that_do_not_differ_are_equal() {
    List<Residual> residuals = new ArrayList<>();
    for (String code : List.of("AA", "BB", "CC")) {
      residuals.add(new Residual(code, 2));
      residuals.add(new Residual(code, -4));
    }
    OwnSpreads own = OwnSpreads.of(residuals, 9);
    assertThat(own.weight()).isInfinite();
    assertThat(own.of("BB").shrunk()).isEqualTo(3);
    assertThat(own.of("BB").raw().orElseThrow()).isCloseTo(Math.sqrt(10), within(1e-12));
  }

  @Test
  void one_swing_a_state_tells_nothing_of_its_own() {
    OwnSpreads own = OwnSpreads.of(List.of(new Residual("AA", 1), new Residual("BB", 9)), 16);
    assertThat(own.weight()).isInfinite();
    assertThat(own.of("AA").shrunk()).isEqualTo(4);
  }

  @Test
  void a_state_without_residuals_is_like_all() {
    OwnSpreads own = OwnSpreads.of(List.of(new Residual("AA", 1), new Residual("AA", 2)), 16);
    assertThat(own.of("ZZ").swings()).isZero();
    assertThat(own.of("ZZ").raw()).isEmpty();
    assertThat(own.of("ZZ").shrunk()).isEqualTo(4);
  }

  @Test
  void many_swings_of_states_that_differ_leave_each_its_own() {
    Random random = new Random(3);
    List<Residual> residuals = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      residuals.add(new Residual("AA", 2 * random.nextGaussian()));
      residuals.add(new Residual("BB", 5 * random.nextGaussian()));
      residuals.add(new Residual("CC", 8 * random.nextGaussian()));
    }
    OwnSpreads own = OwnSpreads.of(residuals, 31);
    assertThat(own.of("AA").shrunk()).isCloseTo(2, within(0.05));
    assertThat(own.of("CC").shrunk()).isCloseTo(8, within(0.1));
  }

  /**
   * Variances 1 / (a gamma variable) as the prior of Smyth has them, of 20 degrees of freedom: k0
   * by the best linear rule is 2 (1 + a) / a with a = 2 / (20 − 4), that is 18.
   */
  @Test
  void the_weight_of_all_is_that_of_the_prior_from_which_variances_came() {
    Random random = new Random(4);
    List<Residual> residuals = new ArrayList<>();
    for (int state = 0; state < 20_000; state++) {
      double chi = 0;
      for (int i = 0; i < 20; i++) {
        double x = random.nextGaussian();
        chi += x * x;
      }
      double deviation = Math.sqrt(18 / chi);
      for (int i = 0; i < 10; i++) {
        residuals.add(new Residual("S" + state, deviation * random.nextGaussian()));
      }
    }
    assertThat(OwnSpreads.of(residuals, 1).weight()).isCloseTo(18, within(2.0));
  }
}
