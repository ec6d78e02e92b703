package org.twocounts.claim.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Arguments;
import org.twocounts.claim.measure.Balance;
import org.twocounts.claim.measure.Column;
import org.twocounts.claim.measure.Measure;
import org.twocounts.claim.measure.MeasureSpec;
import org.twocounts.claim.measure.Measures;
import org.twocounts.claim.measure.Unit;
import org.twocounts.input.FieldFault;
import org.twocounts.input.JsonObject;
import org.twocounts.table.sql.scope.QueryDifference;
import org.twocounts.words.Quoted;

/** Parses what a reading computes. */
final class CheckParser {
  private static final Pattern ATTRIBUTION = Pattern.compile("(\\d{4})=([a-z0-9-]+)");

  private CheckParser() {}

  /**
   * The check; empty where it is faulty.
   *
   * @param wantsList whether the expectation judges a list, for SQL, which can give either
   * @param through the last election that the pack knows of
   */
  static Optional<Check> check(JsonObject object, boolean wantsList, OptionalInt through) {
    if (object.has("sql")) {
      return sql(object, wantsList);
    }
    Optional<String> name = object.optionalText("measure");
    if (name.isEmpty()) {
      object.problem(
          "measure",
          "a check names a measure, {\"measure\": \"splits\", …}, or holds SQL, {\"sql\":"
              + " \"SELECT …\"}");
      return Optional.empty();
    }
    Map<Integer, String> attributions = attributions(object);
    Optional<Measure> measure = Measures.find(name.get());
    if (measure.isEmpty()) {
      object.problem("measure", Measures.unknown(name.get()));
      return Optional.empty();
    }
    MeasureSpec spec = measure.get().spec();
    Optional<Answer> answer = answer(object, spec);
    Optional<Arguments> arguments = arguments(object, spec, through);
    object.end();
    return answer.isEmpty() || arguments.isEmpty()
        ? Optional.empty()
        : Optional.of(new MeasureCheck(measure.get(), arguments.get(), answer.get(), attributions));
  }

  private static Optional<Check> sql(JsonObject object, boolean wantsList) {
    String sql = object.text("sql");
    Unit unit = unit(object);
    Map<Integer, String> attributions = attributions(object);
    object.end();
    return Optional.of(
        new SqlCheck(
            sql,
            new Answer("answer", "the query's answer", unit, wantsList, balance(sql, wantsList)),
            attributions));
  }

  private static Balance balance(String sql, boolean wantsList) {
    return !wantsList && QueryDifference.isOf(sql) ? Balance.NAMED_SIDE : Balance.NONE;
  }

  private static Unit unit(JsonObject object) {
    return object
        .optionalChoice("unit", Unit.class, unit -> unit.name().toLowerCase(Locale.ROOT))
        .orElse(Unit.COUNT);
  }

  private static Optional<Answer> answer(JsonObject object, MeasureSpec spec) {
    String name = object.optionalText("answer").orElse(spec.mainAnswer().name());
    Optional<Answer> answer = spec.findAnswer(name);
    if (answer.isEmpty()) {
      object.problem(
          "answer",
          String.format(
              "%s has no answer %s; it gives %s",
              spec.name(),
              Quoted.of(name),
              String.join(", ", spec.answers().stream().map(Answer::name).toList())));
    }
    return answer;
  }

  private static Optional<Arguments> arguments(
      JsonObject object, MeasureSpec spec, OptionalInt through) {
    Optional<JsonObject> given = object.optionalObject("arguments");
    Map<String, Object> values = new LinkedHashMap<>();
    given.ifPresent(g -> g.names().forEach(n -> g.any(n).ifPresent(v -> values.put(n, v))));
    Arguments arguments = new Arguments(values, through);
    List<String> problems = arguments.problems(spec);
    for (String problem : problems) {
      String argument = problem.substring(0, problem.indexOf(' '));
      given.ifPresentOrElse(
          g -> g.problem(argument, problem), () -> object.problem("arguments", problem));
    }
    return problems.isEmpty() ? Optional.of(arguments) : Optional.empty();
  }

  private static Map<Integer, String> attributions(JsonObject object) {
    Map<Integer, String> chosen = new TreeMap<>();
    for (String text : PackReader.texts(object, "attribution")) {
      Matcher matcher = ATTRIBUTION.matcher(text);
      if (!matcher.matches()) {
        object.wrong("attribution", text, "YEAR=NAME such as 1960=proportional", text);
      } else if (chosen.put(Integer.valueOf(matcher.group(1)), matcher.group(2)) != null) {
        object.problem("attribution", "two attributions for " + matcher.group(1));
      }
    }
    return chosen;
  }

  /** Reports columns of the evidence that the check does not give. */
  static void requireColumns(JsonObject reading, Check check, List<String> columns) {
    if (check instanceof MeasureCheck measured) {
      List<String> known = measured.measure().spec().columns().stream().map(Column::name).toList();
      for (String column : columns) {
        if (!known.contains(column)) {
          reading.problem(
              "evidence",
              String.format(
                  "no column %s in the evidence of %s; it has %s",
                  FieldFault.describe(column),
                  measured.measure().spec().name(),
                  String.join(", ", known)));
        }
      }
    } else if (!columns.isEmpty()) {
      reading.problem("evidence", "evidence of SQL is the query's own columns; select them there");
    }
  }
}
