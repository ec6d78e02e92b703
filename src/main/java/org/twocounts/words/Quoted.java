package org.twocounts.words;

/**
 * What a user wrote, as messages quote it: between quotation marks, in one line, cut where it is
 * long, and without characters that steer a terminal.
 */
public final class Quoted {
  /** Characters that are shown of a text. */
  private static final int MOST = 40;

  private Quoted() {}

  /** Such as {@code "general-tiket"}; of a longer text the first 40 characters and {@code …}. */
  public static String of(String text) {
    return '"' + bare(text) + '"';
  }

  /** The same without quotation marks. */
  public static String bare(String text) {
    String cut =
        text.codePointCount(0, text.length()) > MOST
            ? text.substring(0, text.offsetByCodePoints(0, MOST)) + "…"
            : text;
    return Steering.without(cut.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
  }
}
