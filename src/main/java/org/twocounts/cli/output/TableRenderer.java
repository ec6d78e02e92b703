package org.twocounts.cli.output;

import org.twocounts.output.Style;
import org.twocounts.output.TextPage;

/** Prints a report for a person at a terminal. */
final class TableRenderer {
  private TableRenderer() {}

  static String render(Report report, Style style) {
    TextPage page = new TextPage(style, report.deadline());
    page.bold(report.title());
    for (Report.Block block : report.blocks()) {
      page.blank();
      if (block instanceof Report.Block.Table table) {
        TextTable.append(table.listing(), page);
      } else if (block instanceof Report.Block.Prose prose) {
        page.text("", prose.text());
      } else if (block instanceof Report.Block.Verbatim verbatim) {
        page.verbatim(verbatim.text());
      }
    }
    if (!report.remarks().isEmpty()) {
      page.blank();
      report.remarks().forEach(remark -> page.item("* ", remark));
    }
    return page.toString();
  }
}
