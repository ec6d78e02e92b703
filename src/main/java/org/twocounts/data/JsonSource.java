package org.twocounts.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Turns the tokens of a data file into {@link JsonObject}s, one section element at a time. */
final class JsonSource implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(ReadLimits.json()).build();

  private static final String RESULTS = "results";

  private final JsonParser parser;
  private final Problems problems;
  private final boolean withResultSources;

  /**
   * @param withResultSources whether the sources of each candidate's row are wanted
   */
  JsonSource(byte[] content, Problems problems, boolean withResultSources) throws IOException {
    this.parser = FACTORY.createParser(content);
    this.problems = problems;
    this.withResultSources = withResultSources;
  }

  JsonToken next() throws IOException {
    return parser.nextToken();
  }

  String name() throws IOException {
    return parser.currentName();
  }

  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Reads the object that the parser stands on. */
  JsonObject object() throws IOException {
    JsonObject object = new JsonObject(line(), problems);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      Object value = name.equals(RESULTS) ? results() : value();
      if (value == null) {
        object.problem(name + " is null; leave the field out instead");
      } else {
        object.put(name, value);
      }
    }
    return object;
  }

  private Object results() throws IOException {
    return parser.currentToken() == JsonToken.START_ARRAY
        ? ResultRow.readAll(parser, withResultSources)
        : value();
  }

  private Object value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> whole();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private Object whole() throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? Long.valueOf(parser.getBigIntegerValue().signum() * Long.MAX_VALUE)
        : Long.valueOf(parser.getLongValue());
  }

  private List<Object> array() throws IOException {
    List<Object> items = new ArrayList<>(4);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object item = value();
      if (item == null) {
        problems.add("line " + line(), "null in an array");
      } else {
        items.add(item);
      }
    }
    return items;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
