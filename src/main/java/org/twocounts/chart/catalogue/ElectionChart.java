package org.twocounts.chart.catalogue;

import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.model.Election;

/** A chart of one election: the year asked for, or the latest split. */
abstract class ElectionChart extends NamedChart {
  ElectionChart(String id, Topic topic, String question) {
    super(id, topic, question, Scope.ELECTION);
  }

  @Override
  public final ChartSpec describe(ChartRequest request) {
    int year = request.year().orElseGet(() -> ownChoice(request));
    Election election =
        request
            .record()
            .findElection(year)
            .orElseThrow(
                () -> new NotDefinedException("no election of " + year + " in the record"));
    return describe(election, request);
  }

  abstract ChartSpec describe(Election election, ChartRequest request);

  /** The name of the files of one election. */
  final String name(Election election) {
    return id() + "-" + election.year();
  }

  /** The election shown when no year is asked for: the latest split, or the latest election. */
  int ownChoice(ChartRequest request) {
    return Splits.find(request.record(), SplitDefinition.TOOK_OFFICE, false).splits().stream()
        .mapToInt(s -> s.year())
        .max()
        .orElseGet(
            () ->
                request.record().elections().stream()
                    .mapToInt(Election::year)
                    .max()
                    .orElseThrow(() -> new NotDefinedException("no election in the record")));
  }
}
