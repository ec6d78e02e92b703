package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.catalogue.ParadoxCases.Alabama;
import org.twocounts.chart.catalogue.ParadoxCases.NewState;
import org.twocounts.chart.catalogue.ParadoxCases.Population;
import org.twocounts.chart.catalogue.ParadoxCases.Size;
import org.twocounts.chart.spec.ChartSpec;

/** Against M. Balinski and H. P. Young, Fair Representation, 2nd ed. 2001, chapter 5. */
class ParadoxesChartTest {
  private final ParadoxCases cases = new ParadoxCases(TheRecord.record());

  /** C. W. Seaton, chief clerk of the Census Office, to Congress, 25 October 1881. */
  @Test
  void alabama_has_eight_seats_of_299_and_seven_of_300() {
    Alabama found = cases.alabama(1880, "AL").orElseThrow();
    assertThat(found.sizes())
        .filteredOn(s -> s.house() == 299 || s.house() == 300 || s.house() == 301)
        .extracting(Size::seats)
        .containsExactly(8, 7, 8);
    assertThat(found.falls()).hasSize(1);
  }

  /** Maine has three seats of 350 to 382, then four, three in 386, four in 387, three in 388. */
  @Test
  void maine_goes_up_and_down_by_the_census_of_1900() {
    Alabama found = cases.alabama(1900, "ME").orElseThrow();
    assertThat(found.sizes())
        .filteredOn(s -> s.house() >= 382 && s.house() <= 391)
        .extracting(Size::seats)
        .containsExactly(3, 4, 4, 4, 3, 4, 3, 3, 3, 4);
  }

  @Test
  void by_a_divisor_method_no_seat_is_lost() {
    for (Alabama found : List.of(cases.alabama(1880, "AL").orElseThrow())) {
      assertThat(found.sizes()).extracting(Size::otherSeats).isSorted();
    }
  }

  @Test
  void the_loser_of_the_population_paradox_grew_more_than_the_gainer() {
    Population found = cases.population().orElseThrow();
    assertThat(found.paradox().loser().growth()).isGreaterThan(found.paradox().winner().growth());
    assertThat(found.paradox().loser().seats()).isLessThan(found.paradox().loser().seatsBefore());
  }

  /** As with Oklahoma in 1907, where New York and Maine would have exchanged a seat. */
  @Test
  void a_state_that_joins_moves_a_seat_between_two_others() {
    NewState found = cases.newState().orElseThrow();
    assertThat(found.census()).isEqualTo(1900);
    assertThat(found.paradox().changes()).containsOnlyKeys("ME", "NY");
    assertThat(found.paradox().changes()).doesNotContainKey(found.paradox().joining());
  }

  @Test
  void the_title_holds_the_figures_of_the_picture() {
    ChartSpec spec = DescribedCharts.of(new ParadoxesChart());
    assertThat(spec.words().title().orElseThrow())
        .isEqualTo("By Hamilton’s method a House of 300 gave Alabama fewer seats than 299");
    assertThat(spec.panels()).hasSize(4);
  }
}
