package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Tint;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

class BiasWindowsChartTest {
  private static final Chart CHART = new BiasWindowsChart();

  /** A Democrat or a Republican whom the larger state, narrowly lost, costs the electors. */
  private static Election lean(int year, String ann, String bob) {
    return anElection()
        .in(year)
        .party("Ann", ann)
        .party("Bob", bob)
        .state("NY", 11, "Ann 490 Bob 510")
        .state("PA", 10, "Ann 700 Bob 300")
        .build();
  }

  private static Election republican(int year) {
    return lean(year, "Democratic", "Republican");
  }

  private static Election democratic(int year) {
    return lean(year, "Republican", "Democratic");
  }

  private static ChartSpec spec(Election... elections) {
    return CHART.describe(ChartRequest.of(AnElection.recordOf(elections)));
  }

  private static String title(ChartSpec spec) {
    return spec.words().title().orElseThrow();
  }

  private static XyPlot plot(ChartSpec spec) {
    return (XyPlot) spec.panels().get(0).plot();
  }

  private static List<Box> bars(ChartSpec spec) {
    return plot(spec).layers().stream().flatMap(l -> ((Boxes) l).boxes().stream()).toList();
  }

  private static Stream<String> labels(ChartSpec spec) {
    return plot(spec).labels().stream().map(PointLabel::text);
  }

  @Test
  void the_title_counts_the_bars_on_either_side_of_zero() {
    ChartSpec spec = DescribedCharts.ofYear(CHART, 2016);
    assertThat(title(spec))
        .isEqualTo(
            "The Electoral College’s average lean to 2016: Republican from 29 starts, Democratic"
                + " from 12");
    assertThat(bars(spec)).filteredOn(b -> b.y1() > 0).hasSize(12);
    assertThat(bars(spec)).filteredOn(b -> b.y1() < 0).hasSize(29);
    assertThat(bars(spec)).filteredOn(b -> b.x0() > 1946 && b.y1() > 0).hasSize(12);
    assertThat(bars(spec)).filteredOn(b -> b.x0() > 1946).hasSize(18);
  }

  @Test
  void means_of_fewer_than_four_elections_are_fainter() {
    List<Box> bars = bars(DescribedCharts.ofYear(CHART, 2016));
    assertThat(bars.subList(0, 38)).extracting(b -> b.ink().tint()).containsOnly(Tint.FULL);
    assertThat(bars.subList(38, 41)).extracting(b -> b.ink().tint()).containsOnly(Tint.HALF);
  }

  @Test
  void every_start_that_turns_the_mean_is_named() {
    assertThat(labels(DescribedCharts.ofYear(CHART, 2016)))
        .containsExactly(
            "favours the Democrats",
            "favours the Republicans",
            "from 1856: −0.31 pp",
            "from 1952: +0.17 pp",
            "from 1984: −0.11 pp",
            "from 1996: +0.14 pp",
            "from 2012: −0.68 pp",
            "in 2016 alone: −2.9 pp");
    assertThat(DescribedCharts.ofYear(CHART, 2016).description().exceptions())
        .contains(
            "Republican from 1856–1948, 1984–1992 and 2012–2016",
            "Democratic from 1952–1980 and 1996–2008");
  }

  @Test
  void one_side_alone_and_means_that_are_even_are_said_to_be_such() {
    assertThat(title(spec(republican(1900), republican(1904))))
        .endsWith("lean to 1904: Republican from both starts");
    assertThat(title(spec(democratic(1900), democratic(1904), democratic(1908))))
        .endsWith("lean to 1908: Democratic from all three starts");
    assertThat(title(spec(republican(1900), democratic(1904))))
        .endsWith("lean to 1904: Democratic from 1 start, even from 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1852 | 1852: this chart needs 2 elections with a bias from 1856 to that year; the record"
            + " has none",
        "1856 | 1856: this chart needs 2 elections with a bias from 1856 to that year; the record"
            + " has 1",
        "1824 | 1824: no candidate won a majority of electors, so there is no electoral winner",
        "1788 | no election of 1788 in the record"
      })
  void years_without_two_starts_are_refused(int year, String why) {
    ChartRequest request = ChartRequest.of(TheRecord.record()).forYear(year);
    assertThatThrownBy(() -> CHART.describe(request))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(why);
  }

  @Test
  void it_needs_two_elections_and_a_democrat_against_a_republican() {
    assertThatThrownBy(() -> spec(republican(2028)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(
            "2028: this chart needs 2 elections with a bias from 1856 to that year; the record has"
                + " 1");
    Election[] others = {lean(1900, "Democratic", "Progressive"), lean(1904, "Democratic", "Whig")};
    assertThatThrownBy(() -> spec(others))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("1904: no election to that year was between a Democrat and a Republican");
  }
}
