package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DawsonTest {

  /** Abramowitz and Stegun 1964, table 7.5, and the maximum in 7.1. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.5, 0.4244363835",
    "0.9241388730, 0.5410442246",
    "1, 0.5380795069",
    "2, 0.3013403889",
  })
  void the_table_is_reproduced(double x, double value) {
    assertThat(Dawson.of(x)).isCloseTo(value, within(1e-10));
    assertThat(Dawson.of(-x)).isCloseTo(-value, within(1e-10));
  }

  @Test
  void far_out_it_falls_like_half_the_inverse() {
    assertThat(Dawson.of(1e4) * 2e4).isCloseTo(1, within(1e-7));
  }
}
