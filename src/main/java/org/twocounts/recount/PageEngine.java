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

  /** Starts nothing: the page asks. */
  public static void main(String[] arguments) {}
}
