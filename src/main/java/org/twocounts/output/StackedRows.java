package org.twocounts.output;

import java.util.List;

/**
 * Rows one below the other, a line a column, where the columns do not fit side by side. A heading
 * wider than half the page stands on a line of its own, cut where it is wider than the page; its
 * value follows under the other values.
 */
final class StackedRows {
  private static final String GAP = "  ";

  private final List<String> headings;
  private final int pageWidth;
  private final String indent;

  StackedRows(List<String> headings, int pageWidth) {
    this.headings = headings.stream().map(StackedRows::inOneLine).toList();
    this.pageWidth = pageWidth;
    this.indent = " ".repeat(valuesAt());
  }

  private static String inOneLine(String text) {
    return text.replace('\n', ' ');
  }

  /** Where values begin: behind the widest heading that leaves them half the page. */
  private int valuesAt() {
    int widest = 0;
    for (String heading : headings) {
      widest = standsBefore(heading) ? Math.max(widest, ShownWidth.of(heading)) : widest;
    }
    return Math.min(widest + GAP.length(), pageWidth / 2);
  }

  private boolean standsBefore(String heading) {
    return ShownWidth.of(heading) + GAP.length() <= pageWidth / 2;
  }

  /** The lines of a row. */
  void append(List<String> cells, TextPage page) {
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.get(i);
      String lead = indent;
      if (standsBefore(heading)) {
        lead = heading + " ".repeat(indent.length() - ShownWidth.of(heading));
      } else {
        page.add(ShownWidth.cut(heading, pageWidth));
      }
      page.text(lead, inOneLine(cells.get(i)));
    }
  }
}
