package org.twocounts.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What JSON is at a glance: the fields of its outermost object and the single values in them, as
 * far as it can be read.
 */
final class JsonOutline {
  private static final int MOST_FIELDS = 50;

  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> fields = new ArrayList<>();
  private JsonToken start = JsonToken.NOT_AVAILABLE;
  private JsonToken firstItem = JsonToken.NOT_AVAILABLE;
  private boolean followed;
  private boolean broken;

  private JsonOutline() {}

  static JsonOutline of(byte[] content) {
    JsonOutline outline = new JsonOutline();
    try (JsonParser parser = JsonFactory.builder().build().createParser(content)) {
      outline.read(parser);
    } catch (IOException e) {
      outline.broken = true;
    }
    return outline;
  }

  /** The name of the field in whose text JSON is cut off; empty where it is not within a text. */
  static Optional<String> lastName(byte[] cutOff) {
    String name = "";
    try (JsonParser parser = JsonFactory.builder().build().createParser(cutOff)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        name = token == JsonToken.VALUE_STRING ? JsonFault.field(parser.getParsingContext()) : "";
        parser.getText();
        name = "";
      }
    } catch (IOException atTheCut) {
      return Optional.of(name).filter(n -> !n.isEmpty());
    }
    return Optional.empty();
  }

  private void read(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return;
    }
    start = first;
    if (start == JsonToken.START_OBJECT) {
      fields(parser, "");
    } else if (start == JsonToken.START_ARRAY) {
      firstItem = parser.nextToken();
      return;
    }
    int line = parser.currentTokenLocation().getLineNr();
    followed =
        parser.nextToken() == JsonToken.START_OBJECT
            && parser.currentTokenLocation().getLineNr() > line;
  }

  /** The fields of the object, and of the objects that say what it is. */
  private void fields(JsonParser parser, String path) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      if (path.isEmpty() && fields.size() < MOST_FIELDS) {
        fields.add(name);
      }
      JsonToken value = parser.nextToken();
      if (value.isScalarValue() && values.size() < 2 * MOST_FIELDS) {
        values.putIfAbsent(path + name, parser.getText());
      } else if (value == JsonToken.START_OBJECT && path.isEmpty() && describes(name)) {
        fields(parser, name + ".");
      } else {
        parser.skipChildren();
      }
    }
  }

  private static boolean describes(String field) {
    return field.equals("format") || field.equals("data");
  }

  boolean isObject() {
    return start == JsonToken.START_OBJECT;
  }

  boolean isList() {
    return start == JsonToken.START_ARRAY;
  }

  boolean isListOfRows() {
    return firstItem == JsonToken.START_OBJECT || firstItem == JsonToken.START_ARRAY;
  }

  /** Whether it is one text, number or word. */
  boolean isSingleValue() {
    return start.isScalarValue();
  }

  /** Whether it does not even begin as JSON does. */
  boolean isNoJson() {
    return start == JsonToken.NOT_AVAILABLE;
  }

  /** Whether it could not be read to its end. */
  boolean isBroken() {
    return broken;
  }

  /** Whether another object follows on a later line. */
  boolean isFollowed() {
    return followed;
  }

  /** The names of the fields of the outermost object, in the order of the file. */
  List<String> fields() {
    return List.copyOf(fields);
  }

  /** A single value, such as that of {@code type} or {@code format.name}. */
  Optional<String> value(String path) {
    return Optional.ofNullable(values.get(path));
  }
}
