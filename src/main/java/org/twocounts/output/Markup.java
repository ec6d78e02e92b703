package org.twocounts.output;

/** Words among the tags of HTML and SVG: nothing in them is markup. */
public final class Markup {
  private Markup() {}

  /** Words as they may stand between tags and in attributes, which double quotes enclose. */
  public static String escape(String words) {
    return between(words).replace("\"", "&quot;");
  }

  /** Words as they may stand between tags. */
  public static String between(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
