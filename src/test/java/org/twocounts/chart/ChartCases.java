package org.twocounts.chart;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.ChartSpec;

/** Every chart, and the elections that try charts of one election hardest. */
final class ChartCases {
  /** First; fusion of unions and absent states; most candidates; splits; districts. */
  private static final List<Integer> HARD_YEARS =
      List.of(1789, 1800, 1824, 1828, 1836, 1860, 1864, 1872, 1876, 1912, 1960, 2000, 2016, 2024);

  /** The latest and no state; the longest without a popular vote; the longest with one. */
  private static final List<String> HARD_STATES = List.of("DC", "HI", "SC", "VT");

  private ChartCases() {}

  /** A chart in the form in which the gallery shows it. */
  static Stream<ChartSpec> gallery() {
    return ChartCatalogue.all().stream().map(DescribedCharts::of);
  }

  /** The gallery, charts of one election for the hard years, and of one state for hard states. */
  static Stream<ChartSpec> all() {
    return Stream.of(gallery(), hardYears(), hardStates()).flatMap(charts -> charts);
  }

  private static Stream<ChartSpec> hardStates() {
    return ChartCatalogue.all().stream()
        .filter(Chart::takesState)
        .flatMap(chart -> HARD_STATES.stream().map(s -> DescribedCharts.ofState(chart, s)));
  }

  /** Charts of one election for the hard years they are defined for. */
  static Stream<ChartSpec> hardYears() {
    return HARD_YEARS.stream().flatMap(ChartCases::ofYear);
  }

  private static Stream<ChartSpec> ofYear(int year) {
    return ChartCatalogue.all().stream()
        .filter(chart -> chart.scope() == Chart.Scope.ELECTION)
        .flatMap(chart -> DescribedCharts.whereDefined(chart, year));
  }
}
