package org.twocounts.output;

import java.util.List;
import java.util.regex.Pattern;

/** Words and tables in Markdown. */
public final class Markdown {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");

  private Markdown() {}

  /** Words are words: nothing in them is markup. */
  public static String escape(String words) {
    return MARKS.matcher(words).replaceAll("\\\\$0");
  }

  /** Words in a cell of a table, where a line ends by a tag. */
  public static String cell(String words) {
    return escape(words).replace("\n", "<br>");
  }

  /** One row of a table, with a line break. */
  public static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
