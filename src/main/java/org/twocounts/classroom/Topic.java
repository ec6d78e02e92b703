package org.twocounts.classroom;

import org.twocounts.model.Labelled;

/** What a sheet is about. */
public enum Topic implements Labelled {
  /** Elections in which the two counts disagree. */
  SPLITS("splits", "Two counts, one President", "Did the votes and the electors agree?"),
  /** Shares, leads and points. */
  MARGINS("margins", "Shares and margins", "How large was a share, and how large a lead?"),
  /** The majority of electors, and where it was reached. */
  TIPPING_POINT("tipping-point", "The tipping point", "Where did the winner reach the majority?"),
  /** Seats and electors from populations. */
  APPORTIONMENT("apportionment", "Seats for states", "How many seats and electors has a state?"),
  /** How a state's votes become its electors. */
  ALLOCATION_RULES(
      "allocation-rules", "From votes to electors", "Who gets a state's electors, by which rule?"),
  /** What a chart says and what it does not say. */
  READING_A_CHART("reading-a-chart", "Reading a chart", "What does the chart say?"),
  /** Sentences with right figures that mislead. */
  MISLEADING_READINGS(
      "misleading-readings", "Right figures, wrong sentences", "Which reading goes too far?"),
  /** One state through its elections, beside the nation. */
  YOUR_STATE("your-state", "Your state", "How has a state voted, beside the nation?");

  private final String label;
  private final String title;
  private final String question;

  Topic(String label, String title, String question) {
    this.label = label;
    this.title = title;
    this.question = question;
  }

  @Override
  public String label() {
    return label;
  }

  /** The heading of a sheet. */
  public String title() {
    return title;
  }

  /** What its exercises ask, in one line. */
  public String question() {
    return question;
  }
}
