package org.twocounts.recount;

import org.teavm.jso.JSExport;

/** What the script of a page calls; the only class that knows that it runs in a browser. */
public final class PageEngine {
  private static Recount recount;

  private PageEngine() {}

  /**
   * Opens the record to count.
   *
   * @param lines as {@link RecordLines} writes them
   */
  @JSExport
  public static void openRecord(String lines) {
    recount = new Recount(RecordLines.read(lines));
  }

  /**
   * Answers a question about one election of the record opened.
   *
   * @return lines as {@link AnswerLines} writes them
   */
  @JSExport
  public static String askRecord(int year, String question) {
    return recount.answer(year, question);
  }

  /**
   * What it takes to win chosen units of an election of the record opened, and no other.
   *
   * @param units a line each
   * @return one line {@code picked}: electors, those needed, whether they are enough (1, 0), votes
   *     needed, their share of all votes in percent
   */
  @JSExport
  public static String countPicked(int year, String units) {
    return recount.picked(year, units);
  }

  /**
   * What it takes to flip chosen units of an election of the record opened, and no other.
   *
   * @param goal {@code elect} or {@code deny}
   * @param units a line each
   * @return lines as {@link FlipLines} writes them
   */
  @JSExport
  public static String countFlipped(int year, String goal, String units) {
    return recount.flipped(year, goal, units);
  }

  /**
   * Counts the electors of a map that a reader builds.
   *
   * @return lines as {@link MapCount#of} gives them
   */
  @JSExport
  public static String countMap(String lines) {
    return MapCount.of(lines);
  }

  /**
   * Counts a made-up country under several rules.
   *
   * @param country lines as {@link MadeUpCountry} reads them
   * @return lines as {@link CountryCount} writes them
   */
  @JSExport
  public static String countCountry(String country) {
    return CountryCount.of(country);
  }

  /**
   * Deals a class to states.
   *
   * @return lines as {@link ClassDeal#of} gives them
   */
  @JSExport
  public static String dealClass(String pupils, String states) {
    return ClassDeal.of(pupils, states);
  }

  /**
   * Counts a class that votes in states.
   *
   * @return lines as {@link ClassVote} writes them
   */
  @JSExport
  public static String countClass(String given) {
    return ClassVote.of(given);
  }

  /** Starts nothing: the page asks. */
  public static void main(String[] arguments) {}
}
