package org.twocounts.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.words.Quoted;
import org.twocounts.words.Steering;

/** Turns the tokens of a JSON file into {@link JsonObject}s that know their lines. */
public class JsonSource implements AutoCloseable {
  private static final int NUMBER_CHARACTERS = 25;
  private static final int NAME_CHARACTERS = 200;
  private static final BigDecimal LARGEST = new BigDecimal("1E+999999999");

  /** What stands for a field that is as if it were not there. */
  protected static final Object ABSENT = new Object();

  private final JsonParser parser;
  private final Problems problems;

  /**
   * Prepares to read.
   *
   * @param limits how large its parts may be
   * @param problems takes what is wrong
   */
  public JsonSource(byte[] content, StreamReadConstraints limits, Problems problems)
      throws IOException {
    this.parser = JsonFactory.builder().streamReadConstraints(limits).build().createParser(content);
    this.problems = problems;
  }

  /**
   * How large the parts of a file may be, which may come from a stranger.
   *
   * @param nesting objects and arrays inside one another
   * @param characters of a text
   */
  public static StreamReadConstraints limits(int nesting, int characters) {
    return limits(nesting, characters, NAME_CHARACTERS);
  }

  /**
   * The same where names are longer.
   *
   * @param nesting objects and arrays inside one another
   * @param characters of a text
   * @param nameCharacters of the name of a field
   */
  public static StreamReadConstraints limits(int nesting, int characters, int nameCharacters) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(nesting)
        .maxStringLength(characters)
        .maxNumberLength(NUMBER_CHARACTERS)
        .maxNameLength(nameCharacters)
        .build();
  }

  /** Reads a file from its open source, which stands on the beginning of its object. */
  public interface Reading {
    void from(JsonSource source) throws IOException;
  }

  /** Opens a source. */
  public interface Opening {
    JsonSource of(byte[] content, Problems problems) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param problems takes what is wrong but can be read past
   * @throws InvalidInputException with all problems if it is no JSON in UTF-8, or with what it is
   *     if it is another kind of file
   */
  public static void read(UserFile file, Problems problems, Opening opening, Reading reading) {
    Optional<Problem> fault = JsonFault.ofBytes(file.content());
    if (fault.isPresent()) {
      throw file.refusal(List.of(fault.get()));
    }
    try (JsonSource source = opening.of(file.content(), problems)) {
      source.readAll(file, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readAll(UserFile file, Reading reading) throws IOException {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw problems.with(file, new Problem(1, "", "the file must be one JSON object"));
      }
      reading.from(this);
    } catch (JacksonException e) {
      throw problems.with(file, JsonFault.of(e, file.content(), parser));
    }
  }

  /**
   * Reads the one object that a file is.
   *
   * @param problems takes what is wrong but can be read past
   * @throws InvalidInputException with all problems if it is no JSON object in UTF-8
   */
  public static JsonObject readObject(UserFile file, Problems problems, Opening opening) {
    List<JsonObject> roots = new ArrayList<>(1);
    read(file, problems, opening, source -> roots.add(source.root()));
    return roots.get(0);
  }

  private JsonObject root() throws IOException {
    JsonObject root = object();
    requireEnd();
    return root;
  }

  /** Reports what stands after the end. */
  public final void requireEnd() throws IOException {
    if (parser.nextToken() != null) {
      problems.add(line(), "content after the end of the object");
    }
  }

  public final JsonToken next() throws IOException {
    return parser.nextToken();
  }

  public final String name() throws IOException {
    return parser.currentName();
  }

  public final int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  public final void skip() throws IOException {
    parser.skipChildren();
  }

  /** Reads the object that the parser stands on. */
  public final JsonObject object() throws IOException {
    JsonObject object = new JsonObject(line(), problems);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      int at = line();
      refuseForbidden("the name of a field", name);
      parser.nextToken();
      Object value = field(name, parser);
      if (value != ABSENT) {
        object.put(name, value, at);
      }
    }
    return object;
  }

  /**
   * The value of a field, on which the parser stands.
   *
   * @return {@link #ABSENT} to leave it out; null where it is null
   */
  protected Object field(String name, JsonParser at) throws IOException {
    return value();
  }

  /** A text as it is taken. */
  protected String text(String text) {
    return text;
  }

  /** What is wrong with a text; line breaks and tabs are white space. */
  protected Optional<String> forbidden(String text) {
    return ForbiddenCharacter.in(text);
  }

  private String harmless(String text) {
    return refuseForbidden(Quoted.bare(JsonFault.field(parser.getParsingContext())), text)
        ? Steering.without(text)
        : text;
  }

  private boolean refuseForbidden(String what, String text) {
    Optional<String> fault = forbidden(text);
    fault.ifPresent(f -> problem(what + " " + f));
    return fault.isPresent();
  }

  /** Reports a fault at the place that is read. */
  protected final void problem(String message) {
    problems.add(line(), message);
  }

  /** The value that the parser stands on; null where it is null. */
  protected final Object value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text(harmless(parser.getText()));
      case VALUE_NUMBER_INT -> whole();
      case VALUE_NUMBER_FLOAT -> decimal(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** The number that a parser stands on; one past any exponent stays as large as it can. */
  public static BigDecimal decimal(JsonParser at) throws IOException {
    try {
      return at.getDecimalValue();
    } catch (NumberFormatException e) {
      return LARGEST;
    }
  }

  /** Numbers past a {@code long} stay as large as they can: every check of bounds refuses them. */
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
        problem("null in an array; leave it out instead");
      } else {
        items.add(item);
      }
    }
    return items;
  }

  @Override
  public final void close() throws IOException {
    parser.close();
  }
}
