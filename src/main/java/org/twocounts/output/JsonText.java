package org.twocounts.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON, the same on every system. */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private JsonText() {}

  /** What writes values. */
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** What programs ask for: indented by two spaces, {@code "year": 2000}. */
  public static String indented(Body body) {
    return pretty(
        body,
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator(""));
  }

  /** What stays in files: indented by two spaces, {@code "year" : 2000}. */
  public static String filed(Body body) {
    return pretty(body, Separators.createDefaultInstance());
  }

  private static String pretty(Body body, Separators separators) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    PrettyPrinter printer =
        new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
    return compact(
            json -> {
              json.setPrettyPrinter(printer);
              body.write(json);
            })
        + "\n";
  }

  /** On one line, without white space. */
  public static String compact(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return text.toString();
  }
}
