package org.twocounts.claim.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.twocounts.claim.measure.Parameter;
import org.twocounts.input.JsonObject;
import org.twocounts.model.ElectionCalendar;

/** Parses one claim of a pack. */
final class ClaimParser {
  private static final String READINGS = "readings";
  private static final String PARTS = "parts";
  private static final String NOT_TESTABLE = "notTestable";
  private static final List<String> WAYS = List.of(READINGS, PARTS, NOT_TESTABLE);

  private ClaimParser() {}

  /** The claim; empty where it lacks both readings and the reason for having none. */
  static Optional<Claim> claim(String id, JsonObject object, OptionalInt through) {
    String statement = object.text("statement");
    Optional<ClaimSource> source = object.optionalObject("source").map(SourceParser::source);
    Optional<String> notTestable = object.optionalText(NOT_TESTABLE);
    Optional<String> whatDecides = object.optionalText("whatDecides");
    ReadingParser parser = new ReadingParser(through);
    List<Reading> stated = parser.readings(object, READINGS);
    List<Reading> asStated = parser.asStated(object, PARTS);
    List<Reading> readings = asStated.isEmpty() ? stated : asStated;
    List<Reading> later = parser.readings(object, "later");
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
    List<String> stated = WAYS.stream().filter(object::has).toList();
    if (stated.size() == 1) {
      return true;
    }
    object.problem(
        stated.isEmpty() ? NOT_TESTABLE : stated.get(stated.size() - 1),
        stated.isEmpty()
            ? "a claim needs readings, parts, or notTestable with the reason why it has none"
            : "a claim has one of readings, parts and notTestable, not "
                + String.join(" and ", stated));
    return false;
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
