package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.chart.theme.Hue;

class BlankChartTest {
  private static final ChartRequest REQUEST = ChartRequest.of(TheRecord.record());

  @ParameterizedTest
  @ValueSource(ints = {1789, 1824, 1864, 1876, 1892, 2024, 2028})
  void nothing_shows_a_result(int year) {
    ChartSpec map = new BlankMapChart().describe(REQUEST.forYear(year));
    ChartSpec tiles = new BlankTilesChart().describe(REQUEST.forYear(year));
    assertThat(((MapPlot) map.panels().get(0).plot()).regions())
        .noneMatch(r -> r.ink().hue().isPolitical());
    assertThat(((TilePlot) tiles.panels().get(0).plot()).blocks())
        .allMatch(b -> b.squares().stream().allMatch(s -> s.ink().hue() == Hue.PAPER));
    assertThat(map.words().title()).isEqualTo(tiles.words().title());
    assertThat(map.table()).isEqualTo(tiles.table());
  }

  @Test
  void the_coming_election_says_by_which_census_and_which_states_have_districts() {
    ChartSpec coming = new BlankMapChart().describe(REQUEST);
    assertThat(coming.name()).isEqualTo("blank-map-2028");
    assertThat(coming.words().title()).contains("2028: 538 electors, 270 to win");
    assertThat(coming.words().notes())
        .containsExactly(
            "Electors by the census of 2020.",
            "Maine and Nebraska: two electors for the state, the others one a district.");
  }

  @Test
  void every_elector_is_a_square() {
    ChartSpec tiles = new BlankTilesChart().describe(REQUEST);
    assertThat(
            ((TilePlot) tiles.panels().get(0).plot())
                .blocks().stream().mapToInt(b -> b.squares().size()).sum())
        .isEqualTo(538);
  }
}
