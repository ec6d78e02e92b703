package org.twocounts.chart.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {
  @ParameterizedTest
  @CsvSource({"0, 2, 0", "150, 2, 1.5", "-50, 2, -.5", "7, 2, .07", "-300, 2, -3", "12, 0, 12"})
  void numbers_have_no_needless_zeros(long scaled, int decimals, String expected) {
    assertThat(PathData.number(scaled, decimals)).isEqualTo(expected);
  }

  @Test
  void a_path_becomes_relative_and_short() {
    assertThat(PathData.shortened("M10 20 L10.5 20 L10.5 19.25 Z M1 2 L3 4 Z", 2))
        .isEqualTo("m10 20l.5 0l0-.75zm-9-18l2 2z");
  }

  @Test
  void rounding_does_not_add_up() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    for (int i = 1; i <= 1000; i++) {
      path.lineTo(i * 0.004, 0);
    }
    double end = 0;
    for (String step : PathData.of(path, 2).substring(1).split("l", -1)) {
      end += Double.parseDouble(step.split(" ", -1)[0]);
    }
    assertThat(end).isCloseTo(4, org.assertj.core.api.Assertions.within(1e-6));
  }

  @Test
  void other_commands_are_refused() {
    assertThatThrownBy(() -> PathData.shortened("H 10", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("path command");
  }
}
