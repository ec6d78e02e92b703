package org.twocounts.chart.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.model.CaveatMeasure;

/** A chart with its name, its topic, its question, and what its figures measure. */
abstract class NamedChart implements Chart {
  /** Columns of its table that name elections, and censuses. */
  private static final List<String> ELECTIONS = List.of("year", "since");

  private static final String CENSUS = "census";

  private final String id;
  private final Topic topic;
  private final String question;
  private final Scope scope;
  private final Set<CaveatMeasure> measures;

  /** Names a chart; the parts are those that {@link Chart} tells. */
  NamedChart(String id, Topic topic, String question, Scope scope, Set<CaveatMeasure> measures) {
    this.id = id;
    this.topic = topic;
    this.question = question;
    this.scope = scope;
    this.measures = Set.copyOf(measures);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Topic topic() {
    return topic;
  }

  @Override
  public final String question() {
    return question;
  }

  @Override
  public final Scope scope() {
    return scope;
  }

  @Override
  public final Set<CaveatMeasure> measures() {
    return measures;
  }

  @Override
  public final ChartSpec describe(ChartRequest request) {
    ChartSpec spec = drawn(request);
    return spec.withCaveats(StandingCaveats.of(request.record()).belongingTo(shown(spec, request)));
  }

  /** Describes the chart without the caveats that belong to it. */
  abstract ChartSpec drawn(ChartRequest request);

  /** What the chart shows: its measures, of the elections and censuses in its table. */
  Shown shown(ChartSpec spec, ChartRequest request) {
    DataTable table = spec.table();
    return Shown.of(measures)
        .in(ELECTIONS.stream().flatMap(c -> years(table, c)).toList())
        .byCensuses(years(table, CENSUS).toList());
  }

  private static Stream<Integer> years(DataTable table, String column) {
    return table.values(column).filter(v -> !v.isEmpty()).distinct().map(Integer::valueOf);
  }
}
