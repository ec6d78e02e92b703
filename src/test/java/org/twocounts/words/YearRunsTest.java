package org.twocounts.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearRunsTest {
  private static final List<Integer> YEARS = List.of(1900, 1904, 1908, 1912, 1916);

  private static List<String> of(List<Integer> those) {
    return YearRuns.of(YEARS, those::contains, year -> year);
  }

  @Test
  void a_run_is_its_first_and_last_year_and_a_single_year_stands_alone() {
    assertThat(of(List.of(1900, 1904, 1912))).containsExactly("1900–1904", "1912");
    assertThat(of(List.of(1912, 1916))).containsExactly("1912–1916");
  }

  @Test
  void all_are_one_run_and_none_is_none() {
    assertThat(of(YEARS)).containsExactly("1900–1916");
    assertThat(of(List.of())).isEmpty();
  }
}
