package org.twocounts.claim.pack;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Parses one claim of a pack. */
final class ClaimParser {
  private ClaimParser() {}

  /** The claim; empty where it lacks both readings and the reason for having none. */
  static Optional<Claim> claim(String id, PackObject object, OptionalInt through) {
    String statement = object.text("statement");
    Optional<ClaimSource> source = object.optionalObject("source").map(SourceParser::source);
    Optional<String> notTestable = object.optionalText("notTestable");
    Optional<String> whatDecides = object.optionalText("whatDecides");
    Set<String> ids = new HashSet<>();
    List<Reading> readings = readings(object, "readings", ids, through);
    List<Reading> later = readings(object, "later", ids, through);
    List<String> caveats = object.texts("caveats");
    List<Integer> contested = object.years("contested");
    Optional<Verdict> expected = verdict(object);
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

  private static boolean isTestableOrSaysWhyNot(PackObject object) {
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
      PackObject object, String field, Set<String> ids, OptionalInt through) {
    List<PackObject> items = object.objects(field, PackLimits.READINGS);
    if (items.isEmpty() && object.has(field)) {
      object.problem(field, field + " must hold at least one reading");
    }
    return items.stream().flatMap(r -> reading(r, ids, through).stream()).toList();
  }

  private static Optional<Reading> reading(
      PackObject object, Set<String> ids, OptionalInt through) {
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
    List<String> columns = object.texts("evidence");
    object.end();
    if (check.isEmpty() || expectation.isEmpty()) {
      return Optional.empty();
    }
    CheckParser.requireColumns(object, check.get(), columns);
    ExpectationParser.requireFit(object, check.get().answer(), expectation.get());
    return Optional.of(
        new Reading(id, sentence, check.get(), expectation.get(), columns, object.lineOf("check")));
  }

  private static Optional<Reading> untestable(String id, String sentence, PackObject object) {
    Check check = new NoCheck(object.text("notTestable"));
    object.end();
    return Optional.of(
        new Reading(
            id, sentence, check, new Expectation.Emptiness(false), List.of(), object.line()));
  }

  private static Optional<Verdict> verdict(PackObject object) {
    Optional<String> text = object.optionalText("expectedVerdict");
    Optional<Verdict> verdict =
        text.flatMap(
            t -> Arrays.stream(Verdict.values()).filter(v -> v.name().equals(t)).findFirst());
    if (text.isPresent() && verdict.isEmpty()) {
      object.problem(
          "expectedVerdict",
          "expectedVerdict must be one of "
              + String.join(", ", Arrays.stream(Verdict.values()).map(Verdict::name).toList()));
    }
    return verdict;
  }

  private static Classroom classroom(PackObject object) {
    return new Classroom(
        object.optionalText("level"),
        object.texts("standards"),
        object.objects("glossary", PackLimits.ITEMS).stream().map(ClaimParser::term).toList());
  }

  private static Classroom.Term term(PackObject object) {
    Classroom.Term term = new Classroom.Term(object.text("term"), object.text("meaning"));
    object.end();
    return term;
  }

  private static List<String> charts(PackObject object) {
    List<String> charts = object.texts("charts");
    for (String chart : charts) {
      if (!PackReader.isId(chart)) {
        object.problem("charts", PackObject.describe(chart) + " is not the name of a chart");
      }
    }
    return charts;
  }
}
