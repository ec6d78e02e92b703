package org.twocounts.table.export;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.twocounts.figure.CsvText;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** A table as CSV in UTF-8: a header, then a row an observation; missing is empty. */
final class CsvTable {
  private CsvTable() {}

  static byte[] of(Table table, Facts facts) {
    List<List<String>> rows =
        table.rows(facts).stream().map(row -> row.stream().map(CsvTable::text).toList()).toList();
    return CsvText.of(table.columns().stream().map(FigureDefinition::name).toList(), rows)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Optional<Object> cell) {
    Object value = cell.orElse("");
    return value instanceof Double number ? NumberOutput.toString(number, true) : value.toString();
  }
}
