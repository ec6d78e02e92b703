package org.twocounts.chart.catalogue;

/** A chart of the whole record. */
abstract class RecordChart extends NamedChart {
  RecordChart(String id, Topic topic, String question) {
    super(id, topic, question, Scope.RECORD);
  }
}
