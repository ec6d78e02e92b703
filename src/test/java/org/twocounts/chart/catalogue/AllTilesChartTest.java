package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.TilePlot;
import org.twocounts.model.Election;

class AllTilesChartTest {
  private final ChartSpec spec = DescribedCharts.of(new AllTilesChart());

  /**
   * Of Maryland's electors of 1796 one voted for Adams and Jefferson; the electors of Louisiana and
   * Tennessee of 1864 are not among those appointed, for Congress refused them.
   */
  private static final Map<Integer, Integer> BESIDE = Map.of(1796, 1, 1864, 17);

  private List<TilePlot> plots() {
    return spec.panels().stream().map(p -> (TilePlot) p.plot()).toList();
  }

  @Test
  void every_elector_of_every_election_is_one_square_of_one_size() {
    List<Election> elections = TheRecord.record().elections();
    assertThat(plots()).hasSameSizeAs(elections);
    for (int i = 0; i < elections.size(); i++) {
      int year = elections.get(i).year();
      int squares = plots().get(i).blocks().stream().mapToInt(b -> b.squares().size()).sum();
      assertThat(squares)
          .as("%s", year)
          .isEqualTo(elections.get(i).electorsAppointed() + BESIDE.getOrDefault(year, 0));
    }
    assertThat(spec.words().notes())
        .contains("1796: 1 elector of MD voted for both and has two squares.");
    assertThat(plots().stream().map(TilePlot::rows).collect(Collectors.toSet())).hasSize(1);
    assertThat(plots().stream().map(TilePlot::columns).collect(Collectors.toSet())).hasSize(1);
  }

  @Test
  void no_square_lies_outside_the_box_or_on_another() {
    for (TilePlot plot : plots()) {
      List<List<Integer>> places =
          plot.blocks().stream()
              .flatMap(b -> b.squares().stream())
              .map(s -> List.of(s.row(), s.column()))
              .toList();
      assertThat(places).doesNotHaveDuplicates();
      assertThat(places)
          .allMatch(p -> p.get(0) >= 0 && p.get(0) < plot.rows())
          .allMatch(p -> p.get(1) >= 0 && p.get(1) < plot.columns());
    }
  }
}
