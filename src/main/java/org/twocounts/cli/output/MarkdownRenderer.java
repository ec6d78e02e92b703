package org.twocounts.cli.output;

import java.util.List;
import java.util.stream.Collectors;

/** Prints a report as Markdown (GitHub's tables). */
final class MarkdownRenderer {
  private MarkdownRenderer() {}

  static String render(Report report) {
    StringBuilder out = new StringBuilder("## ").append(escape(report.title())).append('\n');
    for (Report.Block block : report.blocks()) {
      out.append('\n');
      if (block instanceof Report.Block.Table table) {
        append(table.listing(), out);
      } else if (block instanceof Report.Block.Prose prose) {
        out.append(escape(prose.text())).append('\n');
      }
    }
    if (!report.remarks().isEmpty()) {
      out.append('\n');
      report.remarks().forEach(note -> out.append("- ").append(escape(note)).append('\n'));
    }
    return out.toString();
  }

  private static <T> void append(Listing<T> listing, StringBuilder out) {
    if (!listing.caption().isEmpty()) {
      out.append("### ").append(escape(listing.caption())).append("\n\n");
    }
    List<Column<T>> columns = listing.shownColumns();
    List<List<String>> rows = listing.texts(columns);
    appendRow(rows.get(0), out);
    out.append(
        columns.stream()
            .map(c -> c.align() == Column.Align.RIGHT ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |\n")));
    rows.subList(1, rows.size()).forEach(row -> appendRow(row, out));
  }

  private static void appendRow(List<String> cells, StringBuilder out) {
    out.append(
        cells.stream()
            .map(MarkdownRenderer::escape)
            .map(text -> text.replace("\n", "<br>"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\|*_`<>[]#".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
