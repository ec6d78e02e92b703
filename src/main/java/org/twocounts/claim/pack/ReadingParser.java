package org.twocounts.claim.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.input.JsonObject;
import org.twocounts.words.Quoted;

/** Parses the readings of a claim and their parts. */
final class ReadingParser {
  private static final int FEWEST_PARTS = 2;

  /** Of a claim that states parts and no readings. */
  private static final String AS_STATED = "as-stated";

  private static final String AS_STATED_IN_WORDS = "As it is stated, in every part.";

  private final Set<String> ids = new HashSet<>();
  private final OptionalInt through;

  /**
   * @param through the last election that the pack knows of
   */
  ReadingParser(OptionalInt through) {
    this.through = through;
  }

  /** The readings under a field of a claim. */
  List<Reading> readings(JsonObject claim, String field) {
    List<JsonObject> items = claim.atMost(PackLimits.READINGS, field, claim.objects(field));
    if (items.isEmpty() && claim.has(field)) {
      claim.problem(field, field + " must hold at least one reading");
    }
    return items.stream().flatMap(r -> reading(r).stream()).toList();
  }

  /** The one reading of a claim that states parts under a field; none where it states none. */
  List<Reading> asStated(JsonObject claim, String field) {
    List<JsonObject> items = claim.objects(field);
    return claim.has(field)
        ? parts(claim, items, ids).stream()
            .map(parts -> new Reading(AS_STATED, AS_STATED_IN_WORDS, parts, claim.lineOf(field)))
            .toList()
        : List.of();
  }

  private Optional<Reading> reading(JsonObject object) {
    String id = uniqueId(object, ids, "reading of this claim");
    String sentence = object.text("reading");
    if (object.has("parts")) {
      Optional<ReadingQuestion.AllOf> parts =
          parts(object, object.objects("parts"), new HashSet<>());
      int line = object.lineOf("parts");
      object.end();
      return parts.map(all -> new Reading(id, sentence, all, line));
    }
    return decided(object, id, sentence);
  }

  private Optional<ReadingQuestion.AllOf> parts(
      JsonObject object, List<JsonObject> given, Set<String> known) {
    List<JsonObject> items = object.atMost(PackLimits.READINGS, "parts", given);
    if (items.size() < FEWEST_PARTS) {
      object.problem("parts", "parts must hold at least two: one alone is a reading");
    }
    List<Optional<Reading>> parts = items.stream().map(part -> part(part, known)).toList();
    return items.size() < FEWEST_PARTS || parts.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(new ReadingQuestion.AllOf(parts.stream().flatMap(Optional::stream).toList()));
  }

  private Optional<Reading> part(JsonObject object, Set<String> known) {
    String id = uniqueId(object, known, "part");
    return decided(object, id, object.text("part"));
  }

  private static String uniqueId(JsonObject object, Set<String> known, String what) {
    String id = PackReader.id(object);
    if (!known.add(id)) {
      object.problem("id", "the id " + Quoted.of(id) + " stands for an earlier " + what + " too");
    }
    return id;
  }

  private Optional<Reading> decided(JsonObject object, String id, String sentence) {
    if (object.has("notTestable")) {
      ReadingQuestion question = new ReadingQuestion.Undecidable(object.text("notTestable"));
      object.end();
      return Optional.of(new Reading(id, sentence, question, object.line()));
    }
    if (!object.has("check") && !object.has("expect")) {
      object.problem(
          "a reading needs a check and what it must find (expect), or notTestable with the reason");
      PackReader.texts(object, "evidence");
      object.end();
      return Optional.empty();
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
        new Reading(
            id,
            sentence,
            new ReadingQuestion.Asked(check.get(), expectation.get(), columns),
            object.lineOf("check")));
  }
}
