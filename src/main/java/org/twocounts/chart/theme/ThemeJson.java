package org.twocounts.chart.theme;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a theme file as JSON. */
final class ThemeJson {
  private static final String DUPLICATE = "Duplicate field";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ThemeJson() {}

  /**
   * Reads the object that a theme is.
   *
   * @throws InvalidThemeException if there is no such file or it is no JSON object
   */
  static JsonNode read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new InvalidThemeException(file, "is a folder, not a theme file");
      }
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      if (!root.isObject()) {
        throw new InvalidThemeException(file, "a theme is a JSON object");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new InvalidThemeException(file, place(e.getLocation()) + problem(e));
    } catch (NoSuchFileException e) {
      throw new InvalidThemeException(file, "no such file");
    } catch (IOException e) {
      throw new InvalidThemeException(file, "cannot be read");
    }
  }

  private static String place(JsonLocation location) {
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
  }

  private static String problem(JsonProcessingException e) {
    return e.getOriginalMessage().startsWith(DUPLICATE)
        ? "an entry stands twice"
        : "not JSON; a theme is one JSON object such as {\"base\": \"dark\"}";
  }
}
