package org.twocounts.chart.catalogue;

import org.twocounts.chart.Chart;

/** A chart of the whole record. */
abstract class RecordChart implements Chart {
  private final String id;
  private final Topic topic;
  private final String question;

  RecordChart(String id, Topic topic, String question) {
    this.id = id;
    this.topic = topic;
    this.question = question;
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
    return Scope.RECORD;
  }
}
