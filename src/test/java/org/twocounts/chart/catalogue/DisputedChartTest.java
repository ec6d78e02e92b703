package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.model.ElectionRecord;

class DisputedChartTest {
  private static final ChartRequest REQUEST = ChartRequest.of(TheRecord.record());

  private static List<String> column(ChartSpec spec, String name) {
    return spec.table().values(name).toList();
  }

  @Test
  void with_every_state_the_other_way_the_two_totals_are_those_of_all_electors() {
    ChartSpec spec = new DisputedChart().describe(REQUEST);
    List<String> reversed = column(spec, "electoral_votes_if_reversed");
    int appointed = TheRecord.election(1876).electorsAppointed();
    for (int i = 0; i < reversed.size(); i += 2) {
      int winner = Integer.parseInt(reversed.get(i));
      int rival = Integer.parseInt(reversed.get(i + 1));
      assertThat(winner + rival).isEqualTo(appointed);
      assertThat(rival).as(spec.table().rows().get(i).toString()).isGreaterThan(winner);
    }
  }

  @Test
  void a_rival_count_stands_beside_that_of_the_record() {
    ChartSpec spec = new DisputedChart().describe(REQUEST);
    assertThat(column(spec, "state"))
        .containsExactly("FL", "FL", "LA", "LA", "LA", "LA", "OR", "OR", "SC", "SC");
    assertThat(column(spec, "popular_votes")).contains("75315", "70508", "77174", "83723");
    assertThat(spec.words().notes())
        .contains("The record has no rival count of Florida, Oregon and South Carolina.");
  }

  @Test
  void with_another_count_in_force_each_count_still_stands_once() {
    ElectionRecord other = Attributions.apply(TheRecord.record(), Map.of(1876, "democratic-count"));
    ChartSpec spec = new DisputedChart().describe(ChartRequest.of(other));
    assertThat(column(spec, "popular_votes").stream().filter("75315"::equals)).hasSize(1);
    assertThat(column(spec, "popular_votes").stream().filter("83723"::equals)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1820, '1820: the President had a majority without the disputed electors'",
    "2000, '2000: no disputed electors were counted for the President'"
  })
  void an_election_that_they_did_not_decide_is_refused(int year, String why) {
    assertThatThrownBy(() -> new DisputedChart().describe(REQUEST.forYear(year)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(why);
  }
}
