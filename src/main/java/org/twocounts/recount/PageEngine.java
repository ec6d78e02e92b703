package org.twocounts.recount;

import org.teavm.jso.JSExport;

/** What a page calls. */
public final class PageEngine {
  private PageEngine() {}

  /** Answers a question. */
  @JSExport
  public static String answer(String question) {
    return question + "!";
  }

  /** Starts nothing: the page asks. */
  public static void main(String[] arguments) {}
}
