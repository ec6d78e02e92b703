package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseFractionsTest {
  @ParameterizedTest(name = "{0} and {1} of 1,000, {2} seats")
  @CsvSource({
    "500, 481, 1, true",
    "500, 480, 1, false",
    "500, 500, 1, true",
    "700, 250, 2, false",
    "600, 105, 2, true",
  })
  void fractions_that_differ_by_less_than_two_hundredths_are_close(
      long first, long second, long seats, boolean close) {
    List<Long> sizes =
        first + second < 1000
            ? List.of(first, second, 1000 - first - second)
            : List.of(first, second);
    assertThat(CloseFractions.areClose(sizes, seats)).isEqualTo(close);
  }
}
