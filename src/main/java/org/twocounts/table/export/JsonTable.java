package org.twocounts.table.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.output.JsonText;
import org.twocounts.table.Table;
import org.twocounts.table.TableRows;

/** A table as a JSON array of objects, one a line; missing is null. */
final class JsonTable {
  private JsonTable() {}

  static byte[] of(Table table, TableRows rows) {
    String text =
        JsonText.compact(
            json -> {
              json.writeStartArray();
              for (List<Optional<Object>> row : rows.of(table)) {
                json.writeRaw('\n');
                writeRow(json, table.columns(), row);
              }
              json.writeRaw('\n');
              json.writeEndArray();
              json.writeRaw('\n');
            });
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void writeRow(
      JsonGenerator json, List<FigureDefinition> columns, List<Optional<Object>> row)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i).name());
      writeCell(json, row.get(i));
    }
    json.writeEndObject();
  }

  private static void writeCell(JsonGenerator json, Optional<Object> cell) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
    } else if (cell.get() instanceof Long whole) {
      json.writeNumber(whole);
    } else if (cell.get() instanceof Double number) {
      json.writeNumber(number);
    } else if (cell.get() instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(cell.get().toString());
    }
  }
}
