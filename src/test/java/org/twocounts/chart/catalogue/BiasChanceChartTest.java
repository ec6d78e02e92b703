package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.simulation.ElectionOdds;
import org.twocounts.simulation.Leads;
import org.twocounts.simulation.ModelKind;

class BiasChanceChartTest {
  private static ChartSpec spec;

  @BeforeAll
  static void describe() {
    spec = DescribedCharts.of(new BiasChanceChart());
  }

  /** The data have the sign of whom they name: the Democrat, also where another won before. */
  @Test
  void the_symbol_is_the_bias_of_the_one_map_where_all_states_swing_alike() {
    List<ElectionOdds> odds =
        RandomSwings.ofAll(TheRecord.record())
            .exact(ModelKind.UNIFORM, new Leads(List.of(), List.of()))
            .elections();
    assertThat(spec.table().rows()).hasSameSizeAs(odds);
    for (ElectionOdds of : odds) {
      List<String> row =
          spec.table().rows().stream()
              .filter(r -> r.get(0).equals(Integer.toString(of.year())))
              .findFirst()
              .orElseThrow();
      int sign = row.get(1).equals(of.nation().pair().positive()) ? 1 : -1;
      assertThat(sign * Double.parseDouble(row.get(3)))
          .as("%s", of.year())
          .isCloseTo(of.bias().orElseThrow().mean(), within(0.01));
    }
  }

  @Test
  void upward_is_the_democrat_where_there_is_one() {
    assertThat(spec.table().rows())
        .filteredOn(r -> List.of("1840", "1848", "1860", "1872").contains(r.get(0)))
        .extracting(r -> r.get(1))
        .containsExactly(
            "Martin Van Buren", "Lewis Cass", "John C. Breckinridge", "Horace Greeley");
  }

  @Test
  void the_title_counts_the_bars_across_zero() {
    long across =
        spec.table().rows().stream()
            .filter(r -> Double.parseDouble(r.get(4)) <= 0 && Double.parseDouble(r.get(5)) >= 0)
            .count();
    assertThat(spec.words().title().orElseThrow())
        .contains(across + " of " + spec.table().rows().size());
  }
}
