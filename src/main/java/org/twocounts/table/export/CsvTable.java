package org.twocounts.table.export;

import java.util.List;
import java.util.Optional;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.output.Csv;
import org.twocounts.table.Table;
import org.twocounts.table.TableRows;

/** A table as CSV in UTF-8: a header, then a row an observation; missing is empty. */
final class CsvTable {
  private CsvTable() {}

  static byte[] of(Table table, TableRows rows) {
    Csv csv = new Csv().row(table.columns().stream().map(FigureDefinition::name).toList());
    for (List<Optional<Object>> row : rows.of(table)) {
      csv.row(row.stream().map(CsvTable::text).toList());
    }
    return csv.bytes();
  }

  private static String text(Optional<Object> cell) {
    Object value = cell.orElse("");
    return value instanceof Double number ? Csv.number(number) : value.toString();
  }
}
