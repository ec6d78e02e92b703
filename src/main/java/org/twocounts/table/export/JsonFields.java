package org.twocounts.table.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Fields of JSON objects that the generator takes several calls for. */
final class JsonFields {
  private JsonFields() {}

  /** Writes one thing. */
  interface Writer<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
    array(json, name, texts, JsonGenerator::writeString);
  }

  static <T> void objects(JsonGenerator json, String name, Iterable<T> values, Writer<T> fields)
      throws IOException {
    array(
        json,
        name,
        values,
        (out, value) -> {
          out.writeStartObject();
          fields.write(out, value);
          out.writeEndObject();
        });
  }

  private static <T> void array(
      JsonGenerator json, String name, Iterable<T> values, Writer<T> element) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(json, value);
    }
    json.writeEndArray();
  }
}
