package org.twocounts.output;

/** Words among the tags of HTML and SVG: nothing in them is markup. */
public final class Markup {
  private Markup() {}

  /** Words as they may stand between tags and in attributes, which double quotes enclose. */
  public static String escape(String words) {
    return between(words).replace("\"", "&quot;");
  }

  /**
   * JSON as it may stand in a page, where neither markup nor the end of its script can stand:
   * {@code <}, {@code >} and {@code &} are written as escapes of JSON.
   */
  public static String json(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  /** Words as they may stand between tags. */
  public static String between(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
