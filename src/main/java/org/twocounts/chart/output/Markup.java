package org.twocounts.chart.output;

/** Text among markup. */
final class Markup {
  private Markup() {}

  /** Words as they may stand between tags and in attributes. */
  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
