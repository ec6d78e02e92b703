package org.twocounts.figure;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV (RFC 4180): the only place that knows how it is written. */
public final class CsvText {
  private static final String END = "\r\n";

  private CsvText() {}

  /** The rows in their order, the header first; each line ended by CR LF. */
  public static String of(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(line(header));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", END));
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
