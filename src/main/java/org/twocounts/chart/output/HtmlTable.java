package org.twocounts.chart.output;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Language;
import org.twocounts.chart.spec.TableWords;
import org.twocounts.chart.spec.Words;
import org.twocounts.output.Markup;

/** The figures of a chart as a table that screen readers can walk through. */
final class HtmlTable {
  private final DataTable table;
  private final Language language;
  private final int rowHeader;
  private final StringBuilder html = new StringBuilder();

  private HtmlTable(DataTable table, Language language) {
    this.table = table;
    this.language = language;
    this.rowHeader = rowHeader(table);
  }

  /**
   * A table element with a caption; each column has a header, and each row has one in the first
   * column that differs in every row, else in the first.
   */
  static String of(DataTable table, Words words) {
    HtmlTable writer = new HtmlTable(table, words.wording().language());
    writer.write(words.subtitle());
    return writer.html.toString();
  }

  private static int rowHeader(DataTable table) {
    return IntStream.range(0, table.columns().size())
        .filter(
            column -> {
              Set<String> seen = new HashSet<>();
              return table.rows().stream().allMatch(row -> seen.add(row.get(column)));
            })
        .findFirst()
        .orElse(0);
  }

  private void write(String caption) {
    html.append("<table>\n<caption>").append(Markup.escape(caption)).append("</caption>\n");
    html.append("<thead>\n<tr>");
    table.figures().forEach(f -> cell("th scope=\"col\"", "th", TableWords.heading(f, language)));
    html.append("</tr>\n</thead>\n<tbody>\n");
    table.rows().forEach(this::row);
    html.append("</tbody>\n</table>\n");
  }

  private void row(List<String> row) {
    html.append("<tr>");
    for (int i = 0; i < row.size(); i++) {
      String text = TableWords.shown(row.get(i), table.figures().get(i).kind());
      if (i == rowHeader) {
        cell("th scope=\"row\"", "th", text);
      } else {
        boolean number = TableWords.isNumber(row.get(i));
        cell(number ? "td class=\"number\"" : "td", "td", text);
      }
    }
    html.append("</tr>\n");
  }

  private void cell(String tag, String name, String text) {
    html.append('<').append(tag).append('>').append(Markup.escape(text));
    html.append("</").append(name).append('>');
  }
}
