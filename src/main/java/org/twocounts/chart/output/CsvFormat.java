package org.twocounts.chart.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.twocounts.chart.spec.DataTable;

/** Comma-separated values (RFC 4180). */
public final class CsvFormat {
  private CsvFormat() {}

  /** A table with its header, in UTF-8, lines ended by CR LF. */
  public static byte[] write(DataTable table) {
    StringBuilder text = new StringBuilder(line(table.columns()));
    table.rows().forEach(row -> text.append(line(row)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvFormat::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    boolean quoted =
        text.contains(",") || text.contains("\"") || text.contains("\n") || text.contains("\r");
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
