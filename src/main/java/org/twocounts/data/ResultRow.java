package org.twocounts.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.twocounts.input.FieldFault;
import org.twocounts.input.ForbiddenCharacter;
import org.twocounts.input.JsonObject;
import org.twocounts.input.JsonSource;
import org.twocounts.input.Problems;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.Labelled;
import org.twocounts.model.PopularStatus;
import org.twocounts.words.NearestName;
import org.twocounts.words.Quoted;

/**
 * One candidate's row of a state, read straight from the tokens: nine of ten objects in the file
 * are such rows, and reading them is most of a command's time. What is wrong with a row is kept
 * until the state around it is known.
 */
final class ResultRow {
  /** The field that holds rows. */
  static final String FIELD = "results";

  private static final long ABSENT = -1;

  private final List<String> faults = new ArrayList<>(0);
  private String candidate;
  private String party;
  private long popularVotes = ABSENT;
  private PopularStatus status;
  private long electoralVotes = ABSENT;
  private Confidence confidence;
  private List<String> popularSources;
  private List<String> electoralSources;
  private String note;

  private static final List<String> FIELDS =
      List.of(
          "candidate",
          "party",
          "popularVotes",
          "popularStatus",
          "electoralVotes",
          "confidence",
          "popularSources",
          "electoralSources",
          "note");

  private ResultRow() {}

  /** Reads the array of rows that the parser stands on. */
  static List<Object> readAll(JsonParser parser) throws IOException {
    List<Object> rows = new ArrayList<>(8);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      ResultRow row = new ResultRow();
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        row.read(parser);
      } else {
        row.fault("results must hold objects only");
        parser.skipChildren();
      }
      rows.add(row);
    }
    return rows;
  }

  private void read(JsonParser parser) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      switch (name) {
        case "candidate" -> candidate = text(parser, name, candidate);
        case "party" -> party = text(parser, name, party);
        case "popularVotes" -> popularVotes = whole(parser, name, popularVotes, JsonObject.MOST);
        case "popularStatus" -> status = choice(parser, name, status, PopularStatus.values());
        case "electoralVotes" ->
            electoralVotes = whole(parser, name, electoralVotes, JsonObject.MOST_OF_FEW);
        case "note" -> note = text(parser, name, note);
        case "confidence" -> confidence = choice(parser, name, confidence, Confidence.values());
        case "popularSources" -> popularSources = ids(parser, name, popularSources);
        case "electoralSources" -> electoralSources = ids(parser, name, electoralSources);
        default -> {
          fault(NearestName.unknown("field", name, FIELDS));
          parser.skipChildren();
        }
      }
    }
  }

  /** The rows of an array as facts; none where the field is absent. */
  static List<CandidateResult> of(JsonObject state) {
    return state.items(FIELD, ResultRow.class, "an array of objects").stream()
        .map(row -> row.toResult(state))
        .toList();
  }

  /** The row as a fact; what is wrong with it is reported as part of the state. */
  private CandidateResult toResult(JsonObject state) {
    if (candidate == null) {
      fault("candidate is missing; it must be text");
    }
    if (electoralVotes == ABSENT) {
      fault("electoralVotes is missing; it must be a whole number");
    }
    boolean counted = popularVotes != ABSENT;
    if (counted == (status != null && status != PopularStatus.COUNTED)) {
      fault("give either popularVotes or a popularStatus that says why there are none");
    }
    String who = candidate == null ? "" : Quoted.bare(candidate) + ": ";
    faults.forEach(fault -> state.problem(who + fault));
    PopularStatus why =
        status == null || status == PopularStatus.COUNTED ? PopularStatus.NONE : status;
    return new CandidateResult(
        candidate == null ? "?" : candidate,
        Optional.ofNullable(party),
        counted ? OptionalLong.of(popularVotes) : OptionalLong.empty(),
        counted ? PopularStatus.COUNTED : why,
        (int) Math.max(electoralVotes, 0),
        Optional.ofNullable(confidence),
        popularSources == null ? List.of() : popularSources,
        electoralSources == null ? List.of() : electoralSources,
        Optional.ofNullable(note));
  }

  private String text(JsonParser parser, String name, String before) throws IOException {
    once(name, before != null);
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return wrong(parser, name, "text", "?");
    }
    String text = parser.getText();
    if (text.isBlank()) {
      fault(name + " is empty; leave the field out instead");
    }
    return harmless(name, text);
  }

  private long whole(JsonParser parser, String name, long before, long most) throws IOException {
    once(name, before != ABSENT);
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      return wrong(parser, name, "a whole number", 0L);
    }
    boolean tooLong = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
    long value = tooLong ? ABSENT : parser.getLongValue();
    if (value < 0 || value > most) {
      fault(name + " is " + parser.getText() + ", outside 0 to " + most);
      return 0;
    }
    return value;
  }

  private <E extends Enum<E> & Labelled> E choice(
      JsonParser parser, String name, E before, E[] choices) throws IOException {
    once(name, before != null);
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      String text = parser.getText();
      for (E choice : choices) {
        if (choice.label().equals(text)) {
          return choice;
        }
      }
    }
    List<String> labels = new ArrayList<>();
    for (E choice : choices) {
      labels.add(choice.label());
    }
    return wrong(parser, name, "one of " + String.join(", ", labels), choices[0]);
  }

  private List<String> ids(JsonParser parser, String name, List<String> before) throws IOException {
    once(name, before != null);
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return wrong(parser, name, "an array of texts", List.of());
    }
    List<String> ids = new ArrayList<>(4);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      ids.add(
          parser.currentToken() == JsonToken.VALUE_STRING
              ? harmless(name, parser.getText())
              : wrong(parser, name, "an array of texts", "?"));
    }
    return ids;
  }

  private String harmless(String name, String text) {
    ForbiddenCharacter.in(text).ifPresent(f -> fault(name + " " + f));
    return text;
  }

  private void once(String name, boolean before) {
    if (before) {
      fault("field \"" + name + "\" stands twice");
    }
  }

  private <T> T wrong(JsonParser parser, String name, String expected, T placeholder)
      throws IOException {
    fault(FieldFault.isNot(name, found(parser), expected));
    return placeholder;
  }

  private static Object found(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_ARRAY -> {
        parser.skipChildren();
        return List.of();
      }
      case START_OBJECT -> {
        parser.skipChildren();
        return new JsonObject(0, new Problems());
      }
      case VALUE_STRING -> {
        return parser.getText();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return JsonSource.decimal(parser);
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      default -> {
        return null;
      }
    }
  }

  private void fault(String fault) {
    faults.add(fault);
  }
}
