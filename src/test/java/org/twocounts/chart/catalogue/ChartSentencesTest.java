package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;

/** Sentences that charts make for unusual elections. */
class ChartSentencesTest {
  @Test
  void the_district_of_columbia_is_no_state() {
    assertThat(StatesCounted.of(List.of("AL", "DC", "WY"))).isEqualTo("two states and DC");
    assertThat(StatesCounted.of(List.of("AL"))).isEqualTo("one state");
    assertThat(StatesCounted.of(List.of("DC"))).isEqualTo("DC");
    assertThat(StatesCounted.of(List.of())).isEqualTo("none");
    assertThat(spec("map", 2016).description().range()).startsWith("50 states and DC took part");
    assertThat(spec("map", 1824).description().range()).startsWith("24 states took part");
  }

  @Test
  void an_outcome_that_never_changes_is_said_to_be_the_same() {
    ChartSpec spec = spec("house-size", 2020);
    assertThat(spec.words().title())
        .contains("At all 951 House sizes the votes of 2020 elect Biden");
    assertThat(spec.description().range()).isEqualTo("The outcome is the same at all 951 sizes");
  }

  @ParameterizedTest
  @CsvSource({
    "1804, had more than half of the electors",
    "1792, had more than half of the electors"
  })
  void more_than_half_is_told_from_half(int year, String words) {
    assertThat(spec("tiles", year).words().title().orElseThrow()).contains(words);
  }

  @Test
  void votes_that_decided_a_dispute_are_called_disputed() {
    assertThat(spec("five-splits").words().notes())
        .contains("1876: all 20 disputed electoral votes were counted for Hayes.");
  }

  @Test
  void the_least_lead_is_set_beside_the_leads_of_published_totals() {
    assertThat(spec("near-misses").words().notes())
        .contains(
            "Leads are sums of the votes by state; published totals of 1880 put that lead at"
                + " 8,355 to 9,464 votes.");
  }

  private static ChartSpec spec(String chart) {
    return ChartCatalogue.find(chart).orElseThrow().describe(ChartRequest.of(TheRecord.record()));
  }

  private static ChartSpec spec(String chart, int year) {
    return ChartCatalogue.find(chart)
        .orElseThrow()
        .describe(ChartRequest.of(TheRecord.record()).forYear(year));
  }
}
