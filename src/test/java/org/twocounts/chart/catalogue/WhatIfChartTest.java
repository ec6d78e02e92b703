package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.rule.AllocationRule;

/** Charts that draw a scenario in place of an election. */
class WhatIfChartTest {
  private static ChartSpec drawn(String chart, int year, String rule) {
    AllocationRule found =
        AllocationRule.all().stream().filter(r -> r.label().equals(rule)).findFirst().orElseThrow();
    Counterfactual outcome =
        Counterfactual.of(TheRecord.record(), year, Scenario.of(Plan.of(found)));
    return ChartCatalogue.find(chart)
        .orElseThrow()
        .describe(ChartRequest.of(TheRecord.record()).under(outcome));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016 | district       | What if: Trump wins 2016 with 290 electors, Clinton has 248",
        "2000 | proportional   | What if: nobody wins 2000; Bush has 263 and Gore has 262",
        "1992 | national-bonus | What if: Clinton wins 1992 with 472 electors, Bush has 168",
        "1972 | unit           | What if: Nixon wins 1972 with 521 electors, McGovern has 17"
      })
  void the_title_says_who_would_have_won(int year, String rule, String title) {
    assertThat(drawn("map", year, rule).words().title()).contains(title);
    assertThat(drawn("tiles", year, rule).words().title()).contains(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "tiles"})
  void a_what_if_says_that_it_is_one_and_what_really_happened(String chart) {
    ChartSpec spec = drawn(chart, 2016, "district");
    assertThat(spec.name()).isEqualTo(chart + "-2016-what-if");
    assertThat(spec.words().notes())
        .anyMatch(note -> note.startsWith("A what-if, not a result. Every vote is held"))
        .contains("In fact Donald Trump took office; Trump had 304 electoral votes counted.");
    assertThat(String.join(" ", spec.words().notes())).doesNotContain("rule law");
    assertThat(spec.key().stream().map(KeyEntry::text))
        .anyMatch(t -> t.startsWith("Trump") && t.endsWith("290"))
        .anyMatch(t -> t.startsWith("Clinton") && t.endsWith("248"));
  }

  @Test
  void methods_are_called_after_their_proposers() {
    assertThat(drawn("map", 2000, "proportional").words().subtitle())
        .isEqualTo(
            "Whole electors of a state in proportion to its votes, by Hamilton’s method; electors"
                + " as appointed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "tiles"})
  void electors_of_the_nation_are_said_to_stand_nowhere(String chart) {
    assertThat(drawn(chart, 1992, "national-bonus").words().notes())
        .contains("102 electors of the nation stand in no state.");
  }
}
