package org.twocounts.chart;

import java.util.Set;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.model.CaveatMeasure;

/** One chart of the catalogue: a question and how the record answers it. */
public interface Chart {

  /** The name by which users choose it, such as {@code both-counts}. */
  String id();

  /** The question it answers, one line. */
  String question();

  /** The group it is listed under. */
  Topic topic();

  /** Whether it shows one election or all of them. */
  Scope scope();

  /**
   * What its figures measure, so that the caveats that belong to them come with it; empty where no
   * caveat can touch them.
   */
  Set<CaveatMeasure> measures();

  /** Whether the candidate held against the winner can be chosen. */
  default boolean takesRival() {
    return false;
  }

  /** Whether it can show one state alone. */
  default boolean takesState() {
    return false;
  }

  /** Whether it can draw a scenario instead of the election. */
  default boolean takesScenario() {
    return false;
  }

  /** Whether it can show an election after the last of the record. */
  default boolean takesComingYear() {
    return false;
  }

  /**
   * Describes the chart.
   *
   * @throws org.twocounts.analysis.NotDefinedException if it cannot be drawn for the year asked for
   */
  ChartSpec describe(ChartRequest request);

  /** What part of the record a chart shows. */
  enum Scope {
    /** All elections; a year makes no difference. */
    RECORD,

    /** One election: the year asked for, or the chart's own choice. */
    ELECTION
  }

  /** What charts ask about, in the order in which they are listed. */
  enum Topic {
    TWO_COUNTS("The two counts"),
    CLOSENESS("How close it was"),
    ADVANTAGE("Whom the rules favour"),
    STATES("States and electors"),
    PEOPLE("Parties and people");

    private final String title;

    Topic(String title) {
      this.title = title;
    }

    /** In words. */
    public String title() {
      return title;
    }
  }
}
