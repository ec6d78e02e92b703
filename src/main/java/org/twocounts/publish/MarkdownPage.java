package org.twocounts.publish;

import java.util.stream.IntStream;
import org.twocounts.classroom.GivenTable;
import org.twocounts.output.Markdown;

/** A page of Markdown in the making. */
final class MarkdownPage {
  private final StringBuilder page = new StringBuilder();

  /** A paragraph, or several lines of a list, that is Markdown already. */
  void line(String text) {
    page.append(page.length() == 0 ? "" : "\n").append(text).append('\n');
  }

  /** What has to be known about figures. */
  void note(String sentence) {
    line("*" + Markdown.escape(sentence) + "*");
  }

  /** Figures given, with their notes. */
  void table(GivenTable table) {
    StringBuilder rows = new StringBuilder();
    rows.append(Markdown.row(table.columns().stream().map(Markdown::escape).toList()));
    rows.append(
        Markdown.row(
            IntStream.range(0, table.columns().size())
                .mapToObj(i -> table.isFigures(i) ? "--:" : ":--")
                .toList()));
    table.rows().forEach(r -> rows.append(Markdown.row(r.stream().map(Markdown::escape).toList())));
    line(rows.toString().stripTrailing());
    table.notes().forEach(this::note);
  }

  /** All of it. */
  String text() {
    return page.toString();
  }
}
