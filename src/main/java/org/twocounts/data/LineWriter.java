package org.twocounts.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.model.Labelled;

/** Writes one value of the canonical form on one line, with a space after each comma and colon. */
final class LineWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  private LineWriter() throws IOException {
    json = FACTORY.createGenerator(text);
    Separators separators =
        new Separators()
            .withRootSeparator("")
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEntrySpacing(Spacing.AFTER)
            .withArrayValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(DefaultPrettyPrinter.NopIndenter.instance);
    printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
    json.setPrettyPrinter(printer);
  }

  /** Writes the fields of an object. */
  interface Fields<T> {
    void write(LineWriter out, T value) throws IOException;
  }

  static <T> String object(T value, Fields<T> fields) {
    try {
      LineWriter line = new LineWriter();
      line.writeObject(value, fields);
      line.json.close();
      return line.text.toString();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
  }

  /** One JSON text, quoted. */
  static String quoted(String value) {
    return '"' + new String(new SerializedString(value).asQuotedChars()) + '"';
  }

  private <T> void writeObject(T value, Fields<T> fields) throws IOException {
    json.writeStartObject();
    fields.write(this, value);
    json.writeEndObject();
  }

  LineWriter put(String name, String value) throws IOException {
    json.writeStringField(name, value);
    return this;
  }

  LineWriter put(String name, long value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  LineWriter put(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
    return this;
  }

  /** What is false unless it is said to be true. */
  LineWriter putIfTrue(String name, boolean value) throws IOException {
    return value ? put(name, true) : this;
  }

  /** What is true unless it is said to be false. */
  LineWriter putIfFalse(String name, boolean value) throws IOException {
    return value ? this : put(name, false);
  }

  LineWriter put(String name, BigDecimal value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  LineWriter put(String name, Labelled value) throws IOException {
    return put(name, value.label());
  }

  LineWriter put(String name, Optional<String> value) throws IOException {
    return value.isPresent() ? put(name, value.get()) : this;
  }

  LineWriter put(String name, OptionalLong value) throws IOException {
    return value.isPresent() ? put(name, value.getAsLong()) : this;
  }

  LineWriter put(String name, OptionalInt value) throws IOException {
    return value.isPresent() ? put(name, value.getAsInt()) : this;
  }

  /** An array of texts; nothing where it is empty. */
  LineWriter putTexts(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    return this;
  }

  /** An array of whole numbers; nothing where it is empty. */
  LineWriter putCounts(String name, List<Long> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (long value : values) {
        json.writeNumber(value);
      }
      json.writeEndArray();
    }
    return this;
  }

  <T> LineWriter putObject(String name, T value, Fields<T> fields) throws IOException {
    json.writeFieldName(name);
    writeObject(value, fields);
    return this;
  }

  /** An array of objects, present even where it is empty. */
  <T> LineWriter putObjects(String name, List<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      writeObject(value, fields);
    }
    json.writeEndArray();
    return this;
  }

  /** An array of objects; nothing where it is empty. */
  <T> LineWriter putAnyObjects(String name, List<T> values, Fields<T> fields) throws IOException {
    return values.isEmpty() ? this : putObjects(name, values, fields);
  }
}
