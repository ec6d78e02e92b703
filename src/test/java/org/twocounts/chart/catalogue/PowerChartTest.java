package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

class PowerChartTest {
  private final ElectionRecord record = TheRecord.record();

  @Test
  void the_shares_of_all_states_sum_to_the_whole_under_either_index() {
    ChartSpec spec = new PowerChart().describe(ChartRequest.of(record).forYear(1864));
    Map<String, Double> wholes =
        Map.of("electors_percent", 100.0, "banzhaf_normalised", 1.0, "shapley_shubik", 1.0);
    for (String column : List.of("electors_percent", "banzhaf_normalised", "shapley_shubik")) {
      int at = spec.table().columns().indexOf(column);
      double sum =
          spec.table().rows().stream().mapToDouble(r -> Double.parseDouble(r.get(at))).sum();
      assertThat(sum).as(column).isCloseTo(wholes.get(column), within(1e-4));
    }
  }

  @Test
  void the_title_names_the_state_with_the_largest_index() {
    ChartSpec spec = new PowerChart().describe(ChartRequest.of(record).forYear(1860));
    assertThat(spec.words().title().orElseThrow()).startsWith("1860: New York had ");
    assertThat(spec.description().exceptions())
        .anyMatch(e -> e.contains("states had more power than their share"));
  }

  @Test
  void a_state_exceeds_its_share_by_exact_comparison() {
    Election election = record.getElection(2024);
    List<StatePower> states = StatePower.of(record, election);
    assertThat(states).hasSize(51);
    assertThat(states).filteredOn(StatePower::exceedsItsShare).hasSizeBetween(1, 50);
    assertThat(states)
        .allSatisfy(
            s ->
                assertThat(s.exceedsItsShare())
                    .isEqualTo(s.excess(s.power().banzhafNormalised()) > 0));
  }

  @Test
  void without_populations_there_is_no_plot_of_voters() {
    ElectionRecord bare =
        new ElectionRecord(
            record.release(),
            record.sources(),
            record.states(),
            record.parties(),
            record.persons(),
            record.otherNames(),
            record.electorLaws(),
            record.elections(),
            record.publishedTotals(),
            record.electorTallies(),
            record.turnout(),
            record.censuses(),
            record.seatChanges(),
            List.of(),
            record.apportionmentLaws(),
            List.of(),
            record.districts(),
            record.disputes(),
            record.standingCaveats());
    ChartSpec spec = new PowerChart().describe(ChartRequest.of(bare).forYear(2024));
    assertThat(spec.panels()).hasSize(1);
    int voter = spec.table().columns().indexOf("voter_power");
    assertThat(spec.table().rows()).allSatisfy(r -> assertThat(r.get(voter)).isEmpty());
  }
}
