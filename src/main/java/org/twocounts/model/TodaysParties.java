package org.twocounts.model;

import java.util.List;

/**
 * The labels of the two parties of today, as the record writes them: the one place where they are
 * named. From which election both stood, {@link HistoricYears#TODAYS_PARTIES} says.
 */
public final class TodaysParties {
  /** The label of the Democratic Party: signed measures are positive towards it. */
  public static final String DEMOCRATIC = "Democratic";

  /** The label of the Republican Party. */
  public static final String REPUBLICAN = "Republican";

  /** Both, in the order of signed measures. */
  public static final List<String> BOTH = List.of(DEMOCRATIC, REPUBLICAN);

  private TodaysParties() {}
}
