package org.twocounts.classroom;

import org.twocounts.model.HistoricYears;
import org.twocounts.model.Labelled;

/** For whom a sheet is made: which elections, how exact the figures, how many steps. */
public enum Level implements Labelled {
  /** Rounded figures, whole percent, one or two steps. */
  MIDDLE_SCHOOL(
      "middle-school",
      "Middle school",
      "rounded figures, one or two steps",
      0,
      FirstAsked.OF_THE_YOUNG),
  /** Exact figures, one decimal, two or three steps. */
  HIGH_SCHOOL(
      "high-school",
      "High school",
      "exact figures, two or three steps",
      1,
      HistoricYears.TODAYS_PARTIES),
  /** Exact figures, two decimals, more than one concept at a time. */
  COLLEGE(
      "college",
      "College",
      "exact figures, several concepts at a time",
      2,
      HistoricYears.NATIONAL_VOTE);

  private final String label;
  private final String title;
  private final String about;
  private final int decimals;
  private final int firstElection;

  Level(String label, String title, String about, int decimals, int firstElection) {
    this.label = label;
    this.title = title;
    this.about = about;
    this.decimals = decimals;
    this.firstElection = firstElection;
  }

  @Override
  public String label() {
    return label;
  }

  /** In words. */
  public String title() {
    return title;
  }

  /** What makes it this level, in a few words. */
  public String about() {
    return about;
  }

  /** Decimals of percentages. */
  public int decimals() {
    return decimals;
  }

  /** Year of the first election that is asked about; splits are asked about at every level. */
  public int firstElection() {
    return firstElection;
  }
}
