package org.twocounts.claim.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.claim.measure.Parameter;
import org.twocounts.input.JsonObject;
import org.twocounts.model.ElectionCalendar;

/** Parses one claim of a pack. */
final class ClaimParser {
  private ClaimParser() {}

  /** The claim; empty where it lacks both readings and the reason for having none. */
  static Optional<Claim> claim(String id, JsonObject object, OptionalInt through) {
    String statement = object.text("statement");
    Optional<ClaimSource> source = object.optionalObject("source").map(SourceParser::source);
    Optional<String> notTestable = object.optionalText("notTestable");
    Optional<String> whatDecides = object.optionalText("whatDecides");
    Set<String> ids = new HashSet<>();
    List<Reading> readings = readings(object, "readings", ids, through);
    List<Reading> later = readings(object, "later", ids, through);
    List<String> caveats = PackReader.texts(object, "caveats");
    List<Integer> contested =
        object.integers("contested", ElectionCalendar.FIRST, Parameter.LAST_YEAR);
    Optional<Verdict> expected =
        object.optionalChoice("expectedVerdict", Verdict.class, Verdict::name);
    Classroom classroom = classroom(object);
    List<String> charts = charts(object);
    object.end();
    if (!isTestableOrSaysWhyNot(object)) {
      return Optional.empty();
    }
    return notTestable.isEmpty() && readings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Claim(
                id,
                statement,
                source,
                notTestable,
                whatDecides,
                readings,
                later,
                caveats,
                contested,
                expected,
                classroom,
                charts));
  }

  private static boolean isTestableOrSaysWhyNot(JsonObject object) {
    boolean tests = object.has("readings");
    if (tests == object.has("notTestable")) {
      object.problem(
          "notTestable",
          tests
              ? "a claim has readings or notTestable, not both"
              : "a claim needs readings, or notTestable with the reason why it has none");
      return false;
    }
    return true;
  }

  private static List<Reading> readings(
      JsonObject object, String field, Set<String> ids, OptionalInt through) {
    List<JsonObject> items = object.atMost(PackLimits.READINGS, field, object.objects(field));
    if (items.isEmpty() && object.has(field)) {
      object.problem(field, field + " must hold at least one reading");
    }
    return items.stream().flatMap(r -> reading(r, ids, through).stream()).toList();
  }

  private static Optional<Reading> reading(
      JsonObject object, Set<String> ids, OptionalInt through) {
    String id = PackReader.id(object);
    if (!ids.add(id)) {
      object.problem("id", "the id \"" + id + "\" stands for an earlier reading of this claim too");
    }
    String sentence = object.text("reading");
    if (object.has("notTestable")) {
      return untestable(id, sentence, object);
    }
    Optional<Expectation> expectation = ExpectationParser.expectation(object.object("expect"));
    boolean wantsList = expectation.map(Expectation::wantsList).orElse(false);
    Optional<Check> check = CheckParser.check(object.object("check"), wantsList, through);
    List<String> columns = PackReader.texts(object, "evidence");
    object.end();
    if (check.isEmpty() || expectation.isEmpty()) {
      return Optional.empty();
    }
    CheckParser.requireColumns(object, check.get(), columns);
    ExpectationParser.requireFit(object, check.get().answer(), expectation.get());
    return Optional.of(
        new Reading(id, sentence, check.get(), expectation.get(), columns, object.lineOf("check")));
  }

  private static Optional<Reading> untestable(String id, String sentence, JsonObject object) {
    Check check = new NoCheck(object.text("notTestable"));
    object.end();
    return Optional.of(
        new Reading(
            id, sentence, check, new Expectation.Emptiness(false), List.of(), object.line()));
  }

  private static Classroom classroom(JsonObject object) {
    return new Classroom(
        object.optionalText("level"),
        PackReader.texts(object, "standards"),
        object.atMost(PackLimits.ITEMS, "glossary", object.objects("glossary")).stream()
            .map(ClaimParser::term)
            .toList());
  }

  private static Classroom.Term term(JsonObject object) {
    Classroom.Term term = new Classroom.Term(object.text("term"), object.text("meaning"));
    object.end();
    return term;
  }

  private static List<String> charts(JsonObject object) {
    List<String> charts = PackReader.texts(object, "charts");
    for (String chart : charts) {
      if (!PackReader.isId(chart)) {
        object.wrong("charts", chart, "names of charts", chart);
      }
    }
    return charts;
  }
}
