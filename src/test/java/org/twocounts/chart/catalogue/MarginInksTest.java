package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.chart.theme.Hue;

class MarginInksTest {
  private static final MarginInks INKS = new MarginInks(5, 10, 20);

  @ParameterizedTest
  @CsvSource({
    "3.24, 3.2",
    "4.96, 4.96",
    "5.04, 5.0",
    "9.94, 9.9",
    "9.97, 9.97",
    "10.4, 10",
    "19.4, 19",
    "19.6, 19.6",
    "19.97, 19.97",
    "20.4, 20",
    "-19.6, 19.6",
    "86.8, 87",
    "0, 0.0"
  })
  void a_number_has_the_decimals_that_keep_it_in_its_step(double points, String number) {
    assertThat(INKS.number(points)).isEqualTo(number);
  }

  @Test
  void no_number_names_another_step_than_its_colour() {
    Random dice = new Random(20);
    for (int i = 0; i < 20_000; i++) {
      double points = Math.round(dice.nextDouble() * 3_000_000) / 100_000.0;
      double shown = Double.parseDouble(INKS.number(points));
      if (points > 0) {
        assertThat(INKS.of(Hue.WHIG, shown == 0 ? 1e-6 : shown))
            .as("%s shown as %s", points, INKS.number(points))
            .isEqualTo(INKS.of(Hue.WHIG, points));
      }
    }
  }
}
