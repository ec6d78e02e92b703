package org.twocounts.claim.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.claim.measure.Answer;
import org.twocounts.input.JsonObject;
import org.twocounts.words.NearestName;

/** Parses what a check must find: an object with one field, the kind of expectation. */
final class ExpectationParser {
  private static final String WITHIN = "within";
  private static final String IS_EMPTY = "is-empty";

  private ExpectationParser() {}

  static Optional<Expectation> expectation(JsonObject object) {
    if (object.names().size() != 1) {
      object.problem(
          "expect", "expect must state one expectation: one of " + String.join(", ", kinds()));
      return Optional.empty();
    }
    String kind = object.names().get(0);
    return object.any(kind).flatMap(value -> expectation(object, kind, value));
  }

  private static Optional<Expectation> expectation(JsonObject object, String kind, Object value) {
    Optional<Expectation> expectation = parse(object, kind, value);
    if (expectation.isEmpty()) {
      form(kind)
          .ifPresentOrElse(
              form -> object.wrong(kind, value, form, form),
              () -> object.problem(kind, NearestName.unknown("expectation", kind, kinds())));
    }
    return expectation;
  }

  private static Optional<Expectation> parse(JsonObject object, String kind, Object value) {
    if (kind.equals(WITHIN)) {
      return object.optionalObject(kind).flatMap(ExpectationParser::within);
    }
    if (kind.equals(IS_EMPTY)) {
      return value instanceof Boolean empty
          ? Optional.of(new Expectation.Emptiness(empty))
          : Optional.empty();
    }
    for (Comparison comparison : Comparison.values()) {
      if (comparison.label().equals(kind)) {
        return number(value).map(n -> new Expectation.Compared(comparison, n));
      }
    }
    for (ListRelation relation : ListRelation.values()) {
      if (relation.label().equals(kind)) {
        return items(value).map(list -> new Expectation.Listed(relation, list));
      }
    }
    return Optional.empty();
  }

  private static Optional<Expectation> within(JsonObject object) {
    Optional<BigDecimal> of = object.any("of").flatMap(ExpectationParser::number);
    Optional<BigDecimal> by = object.any("by").flatMap(ExpectationParser::number);
    object.end();
    return of.isPresent() && by.isPresent() && by.get().signum() >= 0
        ? Optional.of(new Expectation.Within(of.get(), by.get()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> number(Object value) {
    if (value instanceof Long whole) {
      return Optional.of(BigDecimal.valueOf(whole));
    }
    return value instanceof BigDecimal decimal && Math.abs(decimal.scale()) <= 12
        ? Optional.of(decimal)
        : Optional.empty();
  }

  private static Optional<List<String>> items(Object value) {
    if (!(value instanceof List<?> given) || given.isEmpty() || given.size() > PackLimits.ITEMS) {
      return Optional.empty();
    }
    List<String> items = new ArrayList<>();
    for (Object item : given) {
      if (!(item instanceof String || item instanceof Long)) {
        return Optional.empty();
      }
      items.add(String.valueOf(item));
    }
    return Optional.of(items);
  }

  /** What an expectation says; empty where there is none of that kind. */
  private static Optional<String> form(String kind) {
    if (kind.equals(WITHIN)) {
      return Optional.of("{\"of\": a number, \"by\": a number of 0 or more}");
    }
    if (kind.equals(IS_EMPTY)) {
      return Optional.of("true or false");
    }
    if (Stream.of(Comparison.values()).anyMatch(c -> c.label().equals(kind))) {
      return Optional.of("a number");
    }
    return Stream.of(ListRelation.values()).anyMatch(r -> r.label().equals(kind))
        ? Optional.of("a list of 1 to " + PackLimits.ITEMS + " texts or whole numbers")
        : Optional.empty();
  }

  private static List<String> kinds() {
    Stream<String> comparisons = Stream.of(Comparison.values()).map(Comparison::label);
    Stream<String> relations = Stream.of(ListRelation.values()).map(ListRelation::label);
    return Stream.of(comparisons, Stream.of(WITHIN, IS_EMPTY), relations).flatMap(s -> s).toList();
  }

  /** Reports an expectation that judges the other kind of value than the check gives. */
  static void requireFit(JsonObject reading, Answer answer, Expectation expectation) {
    if (answer.list() != expectation.wantsList()) {
      reading.problem(
          "expect",
          String.format(
              "the answer \"%s\" is a %s; expect must be one of %s",
              answer.name(),
              answer.list() ? "list" : "figure",
              answer.list()
                  ? "is-empty, contains, contains-exactly, ordered-as"
                  : "equals, at-least, at-most, more-than, less-than, within"));
    }
  }
}
