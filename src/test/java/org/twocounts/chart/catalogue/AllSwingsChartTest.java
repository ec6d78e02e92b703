package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.MapPlot;
import org.twocounts.chart.spec.MapPlot.Region;
import org.twocounts.chart.spec.Panel;
import org.twocounts.data.CutRecord;

class AllSwingsChartTest {
  private static final ChartRequest REQUEST = ChartRequest.of(TheRecord.record());

  private static List<Region> regions(Panel panel) {
    return ((MapPlot) panel.plot()).regions();
  }

  @Test
  void every_small_map_is_the_map_of_swings_of_its_year() {
    ChartSpec all = new AllSwingsChart().describe(REQUEST);
    assertThat(all.panels()).hasSizeGreaterThan(35);
    for (Panel panel : all.panels()) {
      int year = Integer.parseInt(panel.heading().substring(0, 4));
      ChartSpec one = new MapSwingChart().describe(REQUEST.forYear(year));
      assertThat(regions(panel)).as(panel.heading()).isEqualTo(regions(one.panels().get(0)));
    }
  }

  @Test
  void who_stands_for_a_party_is_named() {
    assertThat(new AllSwingsChart().describe(REQUEST).words().notes())
        .contains("In 1872 Greeley minus Grant.");
  }

  @Test
  void elections_whose_own_map_is_refused_are_left_out_and_named() {
    ChartSpec all = new AllSwingsChart().describe(REQUEST);
    assertThat(all.panels())
        .extracting(p -> p.heading().substring(0, 4))
        .contains("1868", "1924", "1992")
        .doesNotContain("1860", "1864", "1912", "1916");
    assertThat(all.table().values("year")).doesNotContain("1860", "1864", "1912", "1916");
    assertThat(all.words().notes())
        .contains(
            "No map of 1860, 1864, 1912 and 1916: in the nation a third candidate was first or"
                + " second, in votes or electors, or had a fifth of the votes: Fillmore in 1856,"
                + " Breckinridge in 1860 and Roosevelt in 1912.");
  }

  @Test
  void with_no_other_swing_the_page_is_refused_as_the_map_is() {
    ChartRequest two = ChartRequest.of(CutRecord.ofYears(1908, 1912).read());
    assertThatThrownBy(() -> new AllSwingsChart().describe(two))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageStartingWith("1912: not to be compared with 1908");
  }

  @Test
  void one_swing_is_titled_as_on_its_own_map() {
    ChartRequest two = ChartRequest.of(CutRecord.ofYears(2020, 2024).read());
    ChartSpec all = new AllSwingsChart().describe(two);
    assertThat(all.panels()).hasSize(1);
    assertThat(all.words().title()).isEqualTo(new MapSwingChart().describe(two).words().title());
  }

  @Test
  void without_two_elections_in_a_row_it_says_what_is_missing() {
    ChartRequest one = ChartRequest.of(CutRecord.ofYear(2024).read());
    assertThatThrownBy(() -> new AllSwingsChart().describe(one))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(
            "the record has no pair of elections in a row between the two parties of today");
  }
}
