package org.twocounts.chart.catalogue;

import org.twocounts.chart.Chart;

/** A chart with its name, its topic and its question. */
abstract class NamedChart implements Chart {
  private final String id;
  private final Topic topic;
  private final String question;
  private final Scope scope;

  NamedChart(String id, Topic topic, String question, Scope scope) {
    this.id = id;
    this.topic = topic;
    this.question = question;
    this.scope = scope;
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
}
