package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class FastNormalTest {
  private static final int NUMBERS = 2_000_000;
  private static final double ROOT = Math.sqrt((double) NUMBERS);
  private static final double[] DRAWN = drawn(7);

  private static double[] drawn(long seed) {
    double[] numbers = new double[NUMBERS];
    FastNormal.fill(numbers, RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
    return numbers;
  }

  /** Of a normal number's powers the variances are 1, 2, 15 and 96. */
  @Test
  void moments_are_those_of_the_normal_distribution() {
    assertThat(moment(1)).isCloseTo(0, within(5 / ROOT));
    assertThat(moment(2)).isCloseTo(1, within(5 * Math.sqrt(2) / ROOT));
    assertThat(moment(3)).isCloseTo(0, within(5 * Math.sqrt(15) / ROOT));
    assertThat(moment(4)).isCloseTo(3, within(5 * Math.sqrt(96) / ROOT));
  }

  private static double moment(int power) {
    return Arrays.stream(DRAWN).map(x -> Math.pow(x, power)).average().orElseThrow();
  }

  /** Beyond 1.95 Kolmogorov's distance lies once in a thousand times. */
  @Test
  void the_distribution_is_that_of_commons_math() {
    double[] sorted = DRAWN.clone();
    Arrays.sort(sorted);
    double distance = 0;
    for (int i = 0; i < sorted.length; i++) {
      double below = NormalTable.below(sorted[i]);
      distance = Math.max(distance, below - (double) i / NUMBERS);
      distance = Math.max(distance, (i + 1.0) / NUMBERS - below);
    }
    assertThat(distance * ROOT).isLessThan(1.95);
  }

  @Test
  void the_tail_beyond_the_last_layer_is_as_heavy_as_it_should_be() {
    NormalDistribution normal = new NormalDistribution();
    for (double from : new double[] {3.5, 3.654152885361009, 3.7, 4, 4.5}) {
      double expected = NUMBERS * normal.cumulativeProbability(-from);
      double error = Math.sqrt(expected);
      assertThat((double) Arrays.stream(DRAWN).filter(x -> x > from).count())
          .as("above %s", from)
          .isCloseTo(expected, within(5 * error));
      assertThat((double) Arrays.stream(DRAWN).filter(x -> x < -from).count())
          .as("below −%s", from)
          .isCloseTo(expected, within(5 * error));
    }
  }

  @Test
  void the_two_numbers_of_one_draw_have_nothing_to_do_with_each_other() {
    double product = 0;
    double squares = 0;
    for (int i = 0; i < DRAWN.length; i += 2) {
      product += DRAWN[i] * DRAWN[i + 1];
      squares += (DRAWN[i] * DRAWN[i] - 1) * (DRAWN[i + 1] * DRAWN[i + 1] - 1);
    }
    double pairs = NUMBERS / 2.0;
    assertThat(product / pairs).isCloseTo(0, within(5 / Math.sqrt(pairs)));
    assertThat(squares / pairs).isCloseTo(0, within(5 * 2 / Math.sqrt(pairs)));
  }

  @Test
  void a_seed_brings_the_same_numbers_everywhere() {
    double furthest = Arrays.stream(DRAWN).map(Math::abs).max().orElseThrow();
    assertThat(new double[] {DRAWN[0], DRAWN[1], DRAWN[NUMBERS - 1], furthest})
        .containsExactly(
            1.5398716633641842, -0.805693395391912, -2.8417180658754333, 4.838239507966185);
  }
}
