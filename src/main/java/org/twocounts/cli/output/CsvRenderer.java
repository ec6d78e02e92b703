package org.twocounts.cli.output;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a listing as CSV (RFC 4180): a header row, then one row an observation. */
final class CsvRenderer {
  private static final String END = "\r\n";

  private CsvRenderer() {}

  static <T> String render(Listing<T> listing) {
    StringBuilder out = new StringBuilder();
    List<Column<T>> columns = listing.dataColumns();
    appendRow(columns.stream().map(c -> PlainText.harmless(c.name())).toList(), out);
    for (T row : listing.rows()) {
      appendRow(columns.stream().map(c -> text(c.value().apply(row))).toList(), out);
    }
    return out.toString();
  }

  private static void appendRow(List<String> texts, StringBuilder out) {
    out.append(texts.stream().map(CsvRenderer::quoted).collect(Collectors.joining(",")));
    out.append(END);
  }

  private static String text(Cell cell) {
    if (cell instanceof Cell.Missing) {
      return "";
    }
    if (cell instanceof Cell.Whole whole) {
      return Long.toString(whole.value());
    }
    if (cell instanceof Cell.Decimal decimal) {
      return NumberOutput.toString(decimal.value(), true);
    }
    if (cell instanceof Cell.Flag flag) {
      return Boolean.toString(flag.value());
    }
    if (cell instanceof Cell.Items items) {
      return items.values().stream().map(CsvRenderer::text).collect(Collectors.joining("; "));
    }
    return PlainText.of(cell);
  }

  private static String quoted(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
