package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;

class LeanChartTest {
  private static ChartSpec of(String state) {
    return new LeanChart().describe(ChartRequest.of(TheRecord.record()).ofState(state));
  }

  @Test
  void a_state_that_always_leaned_one_way_is_said_to() {
    assertThat(of("DC").words().title())
        .contains(
            "The District of Columbia was more Democratic than the nation in all 16 elections");
  }

  @Test
  void without_a_state_it_shows_that_of_the_latest_tipping_point() {
    ChartSpec own = new LeanChart().describe(ChartRequest.of(TheRecord.record()));
    assertThat(own.name()).isEqualTo("lean");
    assertThat(own.table().values("state")).containsOnly("PA");
  }

  @Test
  void an_election_with_a_strong_third_candidate_has_no_bar_and_is_named() {
    ChartSpec pennsylvania = of("PA");
    assertThat(pennsylvania.table().values("year"))
        .doesNotContain("1856", "1860", "1912")
        .contains("1864", "1924", "1968", "1992");
    assertThat(pennsylvania.words().notes())
        .contains(
            "No bar where a third candidate was first or second, or had a fifth of the votes, there"
                + " or in the nation: Fillmore in 1856, Breckinridge in 1860 and Roosevelt in"
                + " 1912.");
    assertThat(of("LA").table().values("year")).doesNotContain("1948", "1960", "1968");
  }

  @Test
  void elections_without_a_bar_are_named() {
    assertThat(of("AL").words().notes()).anyMatch(n -> n.startsWith("No bar in 1948 and 1964"));
  }
}
