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
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.model.Election;
import org.twocounts.model.HistoricYears;

class StateStripChartTest {
  private static final ChartRequest REQUEST = ChartRequest.of(TheRecord.record());

  private static ChartSpec of(String state) {
    return new StateStripChart().describe(REQUEST.ofState(state));
  }

  private static XyPlot plot(ChartSpec spec, int panel) {
    return (XyPlot) spec.panels().get(panel).plot();
  }

  @Test
  void rows_go_from_west_to_east() {
    ChartSpec all = new StateStripChart().describe(REQUEST);
    List<String> fromBelow =
        java.util.stream.Stream.of(plot(all, 1), plot(all, 0))
            .flatMap(p -> p.y().ticks().stream().map(Tick::label))
            .toList();
    assertThat(fromBelow).hasSize(51).startsWith("Maine").containsSubsequence("Ohio", "Nevada");
    assertThat(fromBelow).containsSubsequence("New York", "Illinois", "Colorado", "California");
    assertThat(fromBelow).endsWith("California", "Alaska", "Hawaii");
  }

  @Test
  void a_party_has_the_pattern_of_its_cells_in_the_key() {
    ChartSpec mississippi = of("MS");
    assertThat(mississippi.key())
        .filteredOn(k -> k.text().equals("Unpledged"))
        .extracting(k -> k.ink().texture())
        .isNotEmpty()
        .allMatch(
            texture ->
                ((Boxes) plot(mississippi, 0).layers().get(0))
                    .boxes().stream()
                        .filter(b -> b.ink().hue() == Hue.UNALIGNED)
                        .allMatch(b -> b.ink().texture() == texture));
  }

  @Test
  void a_state_has_a_cell_for_every_election_since_it_joined() {
    assertThat(((Boxes) plot(of("OH"), 0).layers().get(0)).boxes())
        .hasSize(
            (int)
                TheRecord.record().elections().stream()
                    .filter(e -> e.year() >= HistoricYears.NATIONAL_VOTE)
                    .count());
    assertThat(of("HI").table().values("year")).startsWith("1960");
  }

  @Test
  void an_election_without_a_popular_vote_has_a_cell_without_a_leader() {
    ChartSpec carolina = of("SC");
    assertThat(carolina.table().values("leader")).startsWith("", "").contains("Ronald Reagan");
    assertThat(carolina.key()).anyMatch(k -> k.text().equals("no popular vote"));
    assertThat(of("OH").key()).noneMatch(k -> k.text().equals("no popular vote"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DC | The District of Columbia voted Democratic in all 16 elections since 1964
          VT | Vermont voted Republican in 33 of 50 elections since 1828, Democratic in 10
          """)
  void one_state_is_titled_by_the_parties_that_led_most_often(String state, String title) {
    assertThat(of(state).words().title()).contains(title);
  }

  @Test
  void the_longest_run_is_ended_by_the_first_other_party() {
    List<Election> run =
        TheRecord.record().elections().stream()
            .filter(e -> e.year() >= 1856 && e.year() <= 1960)
            .toList();
    assertThat(run)
        .allMatch(e -> e.findState("VT").orElseThrow().results().get(0).electoralVotes() > 0);
    assertThat(new StateStripChart().describe(REQUEST).words().title())
        .contains("No state kept to one party longer than Vermont: Republican 1856–1960");
  }

  @Test
  void a_state_that_the_record_does_not_have_is_refused() {
    assertThatThrownBy(() -> of("XX"))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageContaining("XX has no popular vote");
  }
}
