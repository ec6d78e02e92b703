package org.twocounts.cli.output;

import java.util.List;
import org.twocounts.output.Markdown;

/** Prints a report as Markdown (GitHub's tables). */
final class MarkdownRenderer {
  private MarkdownRenderer() {}

  static String render(Report report) {
    StringBuilder out =
        new StringBuilder("## ").append(Markdown.escape(report.title())).append('\n');
    for (Report.Block block : report.blocks()) {
      out.append('\n');
      if (block instanceof Report.Block.Table table) {
        append(table.listing(), out);
      } else if (block instanceof Report.Block.Prose prose) {
        out.append(Markdown.escape(prose.text())).append('\n');
      } else if (block instanceof Report.Block.Verbatim verbatim) {
        out.append("```\n").append(verbatim.text()).append("\n```\n");
      }
    }
    if (!report.remarks().isEmpty()) {
      out.append('\n');
      report.remarks().forEach(note -> out.append("- ").append(Markdown.escape(note)).append('\n'));
    }
    return out.toString();
  }

  private static <T> void append(Listing<T> listing, StringBuilder out) {
    if (!listing.caption().isEmpty()) {
      out.append("### ").append(Markdown.escape(listing.caption())).append("\n\n");
    }
    List<Column<T>> columns = listing.shownColumns();
    List<List<String>> rows = listing.texts(columns);
    out.append(row(rows.get(0)));
    out.append(
        Markdown.row(
            columns.stream().map(c -> c.align() == Column.Align.RIGHT ? "---:" : "---").toList()));
    rows.subList(1, rows.size()).forEach(row -> out.append(row(row)));
  }

  private static String row(List<String> texts) {
    return Markdown.row(texts.stream().map(Markdown::cell).toList());
  }
}
