package org.twocounts.chart.catalogue;

import java.util.Set;
import org.twocounts.model.CaveatMeasure;

/** A chart of the whole record. */
abstract class RecordChart extends NamedChart {
  RecordChart(String id, Topic topic, String question, Set<CaveatMeasure> measures) {
    super(id, topic, question, Scope.RECORD, measures);
  }
}
