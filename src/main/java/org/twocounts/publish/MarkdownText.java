package org.twocounts.publish;

import java.util.List;

/** Words and tables in Markdown. */
final class MarkdownText {
  private MarkdownText() {}

  /** Words are words: nothing in them is markup. */
  static String escape(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1");
  }

  /** One row of a table, with a line break. */
  static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
