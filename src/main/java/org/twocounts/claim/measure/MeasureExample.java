package org.twocounts.claim.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.twocounts.output.JsonText;

/**
 * A check by a measure, as a pack writes it.
 *
 * @param fields of a reading: {@code check} and {@code expect}
 */
public record MeasureExample(JsonNode fields) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode ALL = all();

  private static JsonNode all() {
    try (InputStream in = MeasureExample.class.getResourceAsStream("examples.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException("the examples of measures cannot be read", e);
    }
  }

  /**
   * The example of a measure.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static MeasureExample of(MeasureSpec spec) {
    JsonNode fields = ALL.get(spec.name());
    if (fields == null) {
      throw new IllegalArgumentException(
          "examples.json, beside this class, has no example of " + spec.name());
    }
    return new MeasureExample(fields);
  }

  /** Both fields as they are pasted into a reading: without braces around them. */
  public String pasted() {
    return JsonText.indented(json -> JSON.writeValue(json, fields))
        .lines()
        .filter(line -> line.startsWith("  "))
        .map(line -> line.substring(2))
        .collect(Collectors.joining("\n"));
  }
}
