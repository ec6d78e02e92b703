package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundStepsTest {
  @ParameterizedTest
  @CsvSource({
    "50, 5, 10",
    "51, 5, 20",
    "100, 5, 20",
    "101, 5, 50",
    "0.9, 4, 0.5",
    "860000, 4, 500000"
  })
  void a_step_is_the_least_round_one_that_fits(double span, int most, double step) {
    assertThat(RoundSteps.of(span, most)).isEqualTo(step);
  }

  @Test
  void no_span_has_no_step() {
    assertThatThrownBy(() -> RoundSteps.of(0, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("5 steps in 0.0");
  }
}
