package org.twocounts.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import org.twocounts.output.Csv;

/** Prints a listing as CSV: a header row, then one row an observation. */
final class CsvRenderer {
  private CsvRenderer() {}

  static <T> String render(Listing<T> listing) {
    Csv out = new Csv();
    List<Column<T>> columns = listing.dataColumns();
    out.row(columns.stream().map(c -> PlainText.harmless(c.name())).toList());
    for (T row : listing.rows()) {
      out.row(columns.stream().map(c -> text(c.value().apply(row))).toList());
    }
    return out.toString();
  }

  private static String text(Cell cell) {
    if (cell instanceof Cell.Missing) {
      return "";
    }
    if (cell instanceof Cell.Whole whole) {
      return Long.toString(whole.value());
    }
    if (cell instanceof Cell.Decimal decimal) {
      return Csv.number(decimal.value());
    }
    if (cell instanceof Cell.Flag flag) {
      return Boolean.toString(flag.value());
    }
    if (cell instanceof Cell.Items items) {
      return items.values().stream().map(CsvRenderer::text).collect(Collectors.joining("; "));
    }
    return PlainText.of(cell);
  }
}
