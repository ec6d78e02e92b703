package org.twocounts.claim.pack;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the JSON of a pack into {@link PackObject}s that know their lines. */
final class PackSource {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(PackLimits.json()).build();

  /** Characters that could rewrite a terminal or hide what a text says. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

  private final JsonParser parser;
  private final PackProblems problems;

  private PackSource(JsonParser parser, PackProblems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads the one object that a pack file is.
   *
   * @throws InvalidPackException if it is not JSON, or too large or too deeply nested
   */
  static PackObject read(String file, byte[] content, PackProblems problems) {
    if (content.length > PackLimits.FILE_BYTES) {
      throw new InvalidPackException(
          file, "larger than " + PackLimits.FILE_BYTES / 1024 + " KiB, the most a pack may have");
    }
    for (byte one : content) {
      if (one == 0) {
        throw new InvalidPackException(file, "not UTF-8 text; save the pack as UTF-8");
      }
    }
    try (JsonParser parser = FACTORY.createParser(content)) {
      return read(file, parser, problems);
    } catch (IOException e) {
      throw new InvalidPackException(file, "cannot be read: " + e.getMessage());
    }
  }

  private static PackObject read(String file, JsonParser parser, PackProblems problems)
      throws IOException {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidPackException(file, "a pack is one JSON object, { … }");
      }
      PackObject object = new PackSource(parser, problems).object();
      if (parser.nextToken() != null) {
        problems.add(
            parser.currentTokenLocation().getLineNr(), "content after the end of the pack");
      }
      return object;
    } catch (JacksonException e) {
      JsonLocation location = e.getLocation();
      int line = (location == null ? parser.currentLocation() : location).getLineNr();
      throw new InvalidPackException(
          file, List.of(new PackProblem(Math.max(1, line), "not valid JSON: " + reason(e))));
    }
  }

  private static String reason(JacksonException e) {
    return e.getOriginalMessage()
        .replaceAll("\\s+", " ")
        .replaceAll(
            " ?\\(start marker at.*| \\(\\d+\\)(?= exceeds)|, from `[^`]*`|: enable `[^`]*` to"
                + " allow",
            "");
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private PackObject object() throws IOException {
    PackObject object = new PackObject(line(), problems);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      int at = line();
      parser.nextToken();
      object.put(name, value(), at);
    }
    return object;
  }

  private Object value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> printable(parser.getText());
      case VALUE_NUMBER_INT -> whole();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> {
        problems.add(line(), "null is not a value; leave the field out instead");
        yield "";
      }
    };
  }

  private String printable(String text) {
    if (UNPRINTABLE.matcher(text).find()) {
      problems.add(line(), "a text holds a control or invisible character");
      return UNPRINTABLE.matcher(text).replaceAll("?");
    }
    return text;
  }

  /** Numbers past a {@code long} stay as large as they can: every check of bounds refuses them. */
  private Long whole() throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? Long.valueOf(parser.getBigIntegerValue().signum() * Long.MAX_VALUE)
        : Long.valueOf(parser.getLongValue());
  }

  private List<Object> array() throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return items;
  }
}
