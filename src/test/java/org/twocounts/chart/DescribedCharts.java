package org.twocounts.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.spec.ChartSpec;

/** Charts of the record for tests: a description does not change, and each is made once. */
public final class DescribedCharts {
  private static final ChartRequest REQUEST = ChartRequest.of(TheRecord.record());
  private static final Map<List<String>, ChartSpec> SPECS = new ConcurrentHashMap<>();

  private DescribedCharts() {}

  /** The chart's own choice of year and states. */
  public static ChartSpec of(Chart chart) {
    return once(chart, "", REQUEST);
  }

  /**
   * The chart of an election.
   *
   * @throws NotDefinedException if it is not defined for that election
   */
  public static ChartSpec ofYear(Chart chart, int year) {
    return once(chart, String.valueOf(year), REQUEST.forYear(year));
  }

  /** The chart of a state. */
  public static ChartSpec ofState(Chart chart, String code) {
    return once(chart, code, REQUEST.ofState(code));
  }

  /** The chart of an election, for those it is defined for. */
  public static Stream<ChartSpec> whereDefined(Chart chart, int year) {
    return find(chart, year).stream();
  }

  private static Optional<ChartSpec> find(Chart chart, int year) {
    try {
      return Optional.of(ofYear(chart, year));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static ChartSpec once(Chart chart, String choice, ChartRequest request) {
    List<String> key = List.of(chart.id(), choice);
    ChartSpec known = SPECS.get(key);
    if (known == null) {
      known = chart.describe(request);
      SPECS.put(key, known);
    }
    return known;
  }
}
