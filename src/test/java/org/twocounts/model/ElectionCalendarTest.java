package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;

class ElectionCalendarTest {
  @ParameterizedTest
  @CsvSource({"1, 1789", "2, 1792", "3, 1796", "13, 1836", "60, 2024", "61, 2028"})
  void elections_are_numbered_from_that_of_1789(int ordinal, int year) {
    assertThat(ElectionCalendar.ordinal(year)).isEqualTo(ordinal);
    assertThat(ElectionCalendar.isDue(year)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-4, 0, 1780, 1784, 1788, 1790, 1791, 1793, 2022, 2023, 2025})
  void other_years_have_none(int year) {
    assertThat(ElectionCalendar.isDue(year)).isFalse();
  }

  @Test
  void the_second_came_three_years_after_the_first_and_every_other_four_years_after_the_last() {
    List<Integer> years =
        IntStream.iterate(ElectionCalendar.FIRST, ElectionCalendar::next)
            .limit(TheRecord.record().elections().size())
            .boxed()
            .toList();
    assertThat(years).startsWith(1789, 1792, 1796);
    assertThat(TheRecord.record().elections()).extracting(Election::year).isEqualTo(years);
    assertThat(TheRecord.record().elections())
        .allSatisfy(
            e ->
                assertThat(ElectionCalendar.ordinal(e.year()))
                    .as(e.year() + "")
                    .isEqualTo(e.ordinal()));
  }
}
