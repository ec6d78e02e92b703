package org.twocounts.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Prints an object as JSON, indented by two spaces, in the order of its fields. */
final class JsonRenderer {
  private final JsonGenerator json;

  private JsonRenderer(JsonGenerator json) {
    this.json = json;
  }

  static String render(Fields fields) {
    StringWriter text = new StringWriter();
    JsonFactory factory =
        JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.setPrettyPrinter(printer());
      new JsonRenderer(json).write(fields);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return PlainText.escaped(text.append('\n').toString());
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    return printer;
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
