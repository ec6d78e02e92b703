package org.twocounts.model;

/**
 * Years from which something held in the whole nation that the record states nowhere: the one place
 * where such a year is written. When elections and censuses are due, {@link ElectionCalendar} and
 * {@link Census} say; what a state or party did first, the record.
 */
public final class HistoricYears {
  /** The first election with a national popular vote: legislatures chose in few states only. */
  public static final int NATIONAL_VOTE = 1824;

  /** The first election whose turnout is the nation's: before, that of some states only. */
  public static final int NATIONAL_TURNOUT = 1828;

  /** The first election on one day everywhere (Act of 23 January 1845, 5 Stat. 721). */
  public static final int ONE_ELECTION_DAY = 1848;

  /** The first election with a Republican: before it signed measures are winner minus rival. */
  public static final int TODAYS_PARTIES = 1856;

  /** The first census that counts everyone whole (14th Amendment sec. 2). */
  public static final int EVERYONE_COUNTED_WHOLE = 1870;

  /** The election by which the people chose everywhere; Colorado, admitted late, apart (1876). */
  public static final int PEOPLE_CHOOSE = 1872;

  /** The census in which the Alabama paradox was found. */
  public static final int ALABAMA_PARADOX = 1880;

  /** The first census by which the House has as many seats as today. */
  public static final int HOUSE_OF_TODAYS_SIZE = 1910;

  /** To this election the total of a congressional district is the sum of its columns. */
  public static final int LAST_SUM_OF_COLUMNS = 1992;

  private HistoricYears() {}
}
