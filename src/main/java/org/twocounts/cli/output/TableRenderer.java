package org.twocounts.cli.output;

import org.twocounts.output.Paragraph;

/** Prints a report for a person at a terminal. */
final class TableRenderer {
  private TableRenderer() {}

  static String render(Report report, Style style) {
    StringBuilder out = new StringBuilder();
    for (String line : Paragraph.lines(report.title(), style.width())) {
      out.append(style.bold(line)).append('\n');
    }
    TextTable tables = new TextTable(style);
    for (Report.Block block : report.blocks()) {
      out.append('\n');
      if (block instanceof Report.Block.Table table) {
        tables.append(table.listing(), out);
      } else if (block instanceof Report.Block.Prose prose) {
        Paragraph.append(prose.text(), "", style.width(), out);
      } else if (block instanceof Report.Block.Verbatim verbatim) {
        out.append(verbatim.text()).append('\n');
      }
    }
    if (!report.remarks().isEmpty()) {
      out.append('\n');
      for (String note : report.remarks()) {
        Paragraph.append("* " + note, "  ", style.width(), out);
      }
    }
    return out.toString();
  }
}
