package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.simulation.ElectionOdds;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;

class ElectorsChanceChartTest {
  private static final int TITLE_WORDS = 14;

  static Stream<Election> elections() {
    return RandomSwings.withPair(TheRecord.record()).stream();
  }

  private static ChartSpec spec(int year) {
    return new ElectorsChanceChart().describe(ChartRequest.of(TheRecord.record()).forYear(year));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("elections")
  void a_title_is_short_and_every_bar_is_in_the_data(Election election) {
    ChartSpec spec = spec(election.year());
    assertThat(spec.words().title().orElseThrow().split(" ", -1))
        .hasSizeLessThanOrEqualTo(TITLE_WORDS);
    for (String candidate : spec.table().values("candidate").distinct().toList()) {
      assertThat(
              spec.table().rows().stream()
                  .filter(r -> r.get(1).equals(candidate))
                  .mapToDouble(r -> Double.parseDouble(r.get(4)))
                  .sum())
          .isCloseTo(100, within(1e-3));
    }
  }

  @ParameterizedTest
  @CsvSource({"1860, 2", "1912, 2", "1948, 2", "1968, 2", "2000, 1", "2008, 1", "2024, 1"})
  void each_of_the_pair_has_a_panel_where_others_may_win_electors(int year, int panels) {
    assertThat(spec(year).panels()).hasSize(panels);
  }

  @ParameterizedTest
  @ValueSource(ints = {1876, 1960, 2024})
  void groups_follow_each_other_and_none_lies_across_the_majority(int year) {
    ElectionOdds odds =
        RandomSwings.of(TheRecord.record(), List.of(TheRecord.record().getElection(year)))
            .exact(ModelKind.UNIFORM, new Leads(List.of(), List.of()))
            .elections()
            .get(0);
    ElectorsChances chances = ElectorsChances.ofPositive(odds, Ink.of(Hue.DEMOCRATIC));
    List<ElectorsChances.Group> groups = chances.groups();
    assertThat(groups.get(0).from()).isZero();
    assertThat(groups.get(groups.size() - 1).through()).isEqualTo(chances.all());
    assertThat(IntStream.range(1, groups.size()))
        .allMatch(i -> groups.get(i).from() == groups.get(i - 1).through() + 1);
    assertThat(groups).anyMatch(g -> g.from() == odds.nation().majority());
    assertThat(
            groups.stream()
                .filter(g -> g.from() >= chances.majority())
                .mapToDouble(ElectorsChances.Group::chance)
                .sum())
        .isCloseTo(chances.ofMajority(), within(1e-9));
  }

  @Test
  void without_a_year_the_latest_election_is_shown() {
    assertThat(new ElectorsChanceChart().describe(ChartRequest.of(TheRecord.record())).name())
        .isEqualTo("electors-chance-2024");
  }
}
