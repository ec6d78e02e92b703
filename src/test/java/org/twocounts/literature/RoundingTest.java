package org.twocounts.literature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "0.001, 0.0005, 3, 'rounded to 0.001, within 0.0005'",
    "0.1, 0.05, 1, 'rounded to 0.1, within 0.05'",
    "10, 5, 0, 'rounded to 10, within 5'",
    "exact, 0, 0, 'whole numbers, exactly'",
  })
  void half_a_unit_of_the_last_place_is_the_tolerance(
      String text, double tolerance, int decimals, String words) {
    Rounding rounding = Rounding.parse(text);
    assertThat(rounding.tolerance()).isEqualTo(tolerance);
    assertThat(rounding.decimals()).isEqualTo(decimals);
    assertThat(rounding.words()).isEqualTo(words);
  }

  @Test
  void exactly_half_a_unit_may_be_rounded_either_way() {
    Rounding rounding = Rounding.parse("0.1");
    assertThat(rounding.covers(0.3 - 0.25)).isTrue();
    assertThat(rounding.covers(0.25 - 0.2)).isTrue();
    assertThat(rounding.covers(0.0501)).isFalse();
  }

  @Test
  void whole_things_are_counted_exactly() {
    assertThat(Rounding.parse("exact").covers(0)).isTrue();
    assertThat(Rounding.parse("exact").covers(-1)).isFalse();
  }

  @Test
  void anything_else_is_refused() {
    assertThatThrownBy(() -> Rounding.parse("about")).isInstanceOf(NumberFormatException.class);
  }
}
