package org.twocounts.chart.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Language;
import org.twocounts.chart.spec.Words;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.figure.FigureKind;
import org.twocounts.output.Markup;
import org.twocounts.words.Numerals;

/** The figures of a chart as a table that screen readers can walk through. */
final class HtmlTable {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final String MISSING = "n/a";
  private static final BigDecimal SMALL = new BigDecimal("0.1");
  private static final int DECIMALS = 2;

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
    table.figures().forEach(f -> cell("th scope=\"col\"", "th", words(f)));
    html.append("</tr>\n</thead>\n<tbody>\n");
    table.rows().forEach(this::row);
    html.append("</tbody>\n</table>\n");
  }

  private void row(List<String> row) {
    html.append("<tr>");
    for (int i = 0; i < row.size(); i++) {
      String text = shown(row.get(i), table.figures().get(i).kind());
      if (i == rowHeader) {
        cell("th scope=\"row\"", "th", text);
      } else {
        boolean number = NUMBER.matcher(row.get(i)).matches();
        cell(number ? "td class=\"number\"" : "td", "td", text);
      }
    }
    html.append("</tr>\n");
  }

  private void cell(String tag, String name, String text) {
    html.append('<').append(tag).append('>').append(Markup.escape(text));
    html.append("</").append(name).append('>');
  }

  private static String shown(String text, FigureKind kind) {
    if (NUMBER.matcher(text).matches()) {
      return kind.isNumeric() && kind != FigureKind.YEAR
          ? Numerals.of(rounded(new BigDecimal(text)))
          : text;
    }
    return text.isEmpty()
        ? MISSING
        : text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
  }

  /** To two decimals, where they tell enough. */
  private static BigDecimal rounded(BigDecimal value) {
    boolean small = value.abs().compareTo(SMALL) < 0;
    return small || value.scale() <= DECIMALS
        ? value
        : value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** The name of a figure as words, with its unit where it is a share: "Bias, points". */
  private String words(FigureDefinition figure) {
    String words = figure.name().replaceAll("_(percent|points)$", "").replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT)
        + words.substring(1)
        + language.spelled(unit(figure));
  }

  private static String unit(FigureDefinition figure) {
    return switch (figure.kind()) {
      case PERCENT -> ", percent";
      case POINTS -> ", points";
      case TEXT, TEXTS, DATE, FLAG, YEAR, WHOLE, NUMBER -> "";
    };
  }
}
