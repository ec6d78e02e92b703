package org.twocounts.table.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON in UTF-8, the same bytes on every system. */
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private JsonText() {}

  /** What writes values. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** Indented by two spaces. */
  static byte[] indented(Body body) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return write(
        json -> {
          json.setPrettyPrinter(
              new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines));
          body.write(json);
          json.writeRaw('\n');
        });
  }

  /** On one line, without white space. */
  static byte[] compact(Body body) {
    return write(body);
  }

  private static byte[] write(Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toByteArray();
  }
}
