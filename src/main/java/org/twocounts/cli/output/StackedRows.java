package org.twocounts.cli.output;

import java.util.List;
import org.twocounts.output.Paragraph;

/** Prints rows one below the other, a line a column, where the columns do not fit side by side. */
final class StackedRows {
  private static final String GAP = "  ";

  private final Style style;

  StackedRows(Style style) {
    this.style = style;
  }

  /**
   * @param rows the headings, then the rows
   */
  void append(List<List<String>> rows, StringBuilder out) {
    List<String> headings = rows.get(0).stream().map(h -> h.replace('\n', ' ')).toList();
    int width = headings.stream().mapToInt(Paragraph::length).max().orElse(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      out.append(style.dim("─".repeat(style.width()))).append('\n');
      for (int i = 0; i < headings.size(); i++) {
        String heading = headings.get(i);
        String start = heading + " ".repeat(width - Paragraph.length(heading)) + GAP;
        Paragraph.append(
            start + row.get(i).replace('\n', ' '), " ".repeat(start.length()), style.width(), out);
      }
    }
  }
}
