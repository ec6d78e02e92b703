package org.twocounts.table.export;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** A table as CSV (RFC 4180, UTF-8): a header, then a row an observation; missing is empty. */
final class CsvTable {
  private static final String END = "\r\n";

  private CsvTable() {}

  static byte[] of(Table table, Facts facts) {
    StringBuilder out = new StringBuilder();
    out.append(
            table.columns().stream().map(FigureDefinition::name).collect(Collectors.joining(",")))
        .append(END);
    for (List<Optional<Object>> row : table.rows(facts)) {
      out.append(row.stream().map(CsvTable::text).collect(Collectors.joining(","))).append(END);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Optional<Object> cell) {
    Object value = cell.orElse("");
    return quoted(
        value instanceof Double number ? NumberOutput.toString(number, true) : value.toString());
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
