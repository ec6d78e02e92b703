package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Region;

class MapSwingChartTest {
  private static ChartSpec of(int year) {
    return new MapSwingChart().describe(ChartRequest.of(TheRecord.record()).forYear(year));
  }

  private static Region region(ChartSpec chart, String state) {
    List<Region> regions = ((MapPlot) chart.panels().get(0).plot()).regions();
    return regions.stream().filter(r -> r.outline().equals(state)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1948, MS",
    "1948, SC",
    "1948, LA",
    "1948, AL",
    "1952, MS",
    "1968, MS",
    "1968, LA",
    "1972, LA",
    "1992, ME",
    "1996, ME",
    "2016, UT",
    "2020, UT"
  })
  void a_state_with_a_strong_third_candidate_is_lined_and_has_no_swing(int year, String state) {
    ChartSpec chart = of(year);
    assertThat(region(chart, state).ink()).isEqualTo(Blank.NOT_COMPARED.ink());
    assertThat(region(chart, state).label()).isEmpty();
    assertThat(chart.table().values("state")).doesNotContain(state);
    assertThat(chart.key()).contains(Blank.NOT_COMPARED.key());
  }

  @ParameterizedTest
  @CsvSource({"2016, PA", "1948, NY", "1968, TX", "1992, NY", "2024, UT"})
  void a_state_between_the_two_has_its_swing(int year, String state) {
    ChartSpec chart = of(year);
    assertThat(region(chart, state).ink()).isNotEqualTo(Blank.NOT_COMPARED.ink());
    assertThat(region(chart, state).label()).isPresent();
    assertThat(chart.table().values("state")).contains(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1948 | Georgia, Louisiana, Mississippi and South Carolina: unpledged electors in 1944 and Thurmond in 1948. Lined, with no votes for one of the two in one of the years: Alabama.
          1992 | 28 states: Perot in 1992.
          2016 | Utah: McMullin in 2016.
          """)
  void the_note_says_which_states_are_lined_and_for_whom(int year, String states) {
    assertThat(of(year).words().notes())
        .contains(
            "Lined: a third candidate was first or second, or had a fifth of the votes, in "
                + states);
  }

  @Test
  void a_year_without_a_lined_state_says_nothing_of_them() {
    assertThat(of(2008).words().notes()).noneMatch(n -> n.startsWith("Lined"));
    assertThat(of(2008).key()).doesNotContain(Blank.NOT_COMPARED.key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1860 | 1860: not to be compared with 1856: a third candidate, Millard Fillmore, had a fifth of the votes in 1856 and a third candidate, John C. Breckinridge, was first or second in electors in 1860
          1864 | 1864: not to be compared with 1860: a third candidate, John C. Breckinridge, was first or second in electors in 1860
          1912 | 1912: not to be compared with 1908: a third candidate, Theodore Roosevelt, was first or second in votes in 1912
          1916 | 1916: not to be compared with 1912: a third candidate, Theodore Roosevelt, was first or second in votes in 1912
          """)
  void a_year_in_which_the_nation_cannot_be_compared_is_refused(int year, String why) {
    assertThatThrownBy(() -> of(year)).isInstanceOf(NotDefinedException.class).hasMessage(why);
  }
}
