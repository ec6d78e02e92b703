package org.twocounts.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.twocounts.output.JsonText;

/** Prints an object as JSON, indented by two spaces, in the order of its fields. */
final class JsonRenderer {
  private final JsonGenerator json;

  private JsonRenderer(JsonGenerator json) {
    this.json = json;
  }

  static String render(Fields fields) {
    return PlainText.escaped(JsonText.indented(json -> new JsonRenderer(json).write(fields)));
  }

  private void write(Fields fields) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Cell> field : fields.entries()) {
      json.writeFieldName(field.getKey());
      write(field.getValue());
    }
    json.writeEndObject();
  }

  private void write(Cell cell) throws IOException {
    if (cell instanceof Cell.Text text) {
      json.writeString(text.value());
    } else if (cell instanceof Cell.Whole whole) {
      json.writeNumber(whole.value());
    } else if (cell instanceof Cell.Decimal decimal) {
      json.writeNumber(decimal.value());
    } else if (cell instanceof Cell.Flag flag) {
      json.writeBoolean(flag.value());
    } else if (cell instanceof Cell.Nested nested) {
      write(nested.fields());
    } else if (cell instanceof Cell.Rows rows) {
      write(new Cell.Items(rows.listing().objects()));
    } else if (cell instanceof Cell.Items items) {
      json.writeStartArray();
      for (Cell item : items.values()) {
        write(item);
      }
      json.writeEndArray();
    } else {
      json.writeNull();
    }
  }
}
