package org.twocounts.chart.catalogue;

import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.Splits;
import org.twocounts.analysis.counterfactual.HypotheticalElection;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** A chart of one election: the year asked for, or the latest split. */
abstract class ElectionChart extends NamedChart {
  ElectionChart(String id, Topic topic, String question, Set<CaveatMeasure> measures) {
    super(id, topic, question, Scope.ELECTION, measures);
  }

  @Override
  final ChartSpec drawn(ChartRequest request) {
    if (request.year().isPresent()) {
      return describe(election(request.year().getAsInt(), request), request);
    }
    int own = ownChoice(request);
    int latest = latest(request);
    try {
      return describe(election(own, request), request);
    } catch (NotDefinedException e) {
      if (own == latest) {
        throw e;
      }
      return describe(election(latest, request), request);
    }
  }

  private static Election election(int year, ChartRequest request) {
    return request
        .record()
        .findElection(year)
        .orElseThrow(() -> new NotDefinedException("no election of " + year + " in the record"));
  }

  abstract ChartSpec describe(Election election, ChartRequest request);

  /** The name of the files of one election, or of a scenario of it. */
  final String name(Election election, ChartRequest request) {
    String name = id() + "-" + election.year();
    return request.scenario().isPresent() ? name + WhatIfWords.SUFFIX : name;
  }

  /** The election, or what a scenario makes of it. */
  static Election drawn(Election election, ChartRequest request) {
    return request.scenario().map(HypotheticalElection::of).orElse(election);
  }

  private static int latest(ChartRequest request) {
    return request.record().elections().stream()
        .mapToInt(Election::year)
        .max()
        .orElseThrow(() -> new NotDefinedException("the record has no election"));
  }

  /**
   * The election shown when no year is asked for: the latest split, or the latest election. Where
   * this chart is not defined for it, the latest election is shown.
   */
  int ownChoice(ChartRequest request) {
    return Splits.find(request.record(), SplitDefinition.TOOK_OFFICE, false).splits().stream()
        .mapToInt(s -> s.year())
        .max()
        .orElseGet(() -> latest(request));
  }
}
