package org.twocounts.claim.fair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.claim.measure.Balance;
import org.twocounts.claim.measure.Parameter;
import org.twocounts.claim.pack.Claim;
import org.twocounts.claim.pack.Expectation;
import org.twocounts.claim.pack.MeasureCheck;
import org.twocounts.claim.pack.Reading;
import org.twocounts.claim.pack.ReadingQuestion;
import org.twocounts.claim.pack.SqlCheck;
import org.twocounts.model.Labelled;
import org.twocounts.model.NameBearer;

/**
 * What the readings of a claim ask, whomever they ask it about: the measure, the answer, the
 * arguments and what is expected, without names and without figures that the statement says.
 *
 * @param isRoughAlike whether the statement beside which it is held states figures as roughly, so
 *     that they must be held to the same comparison
 */
record AskedOf(Statement statement, boolean isRoughAlike) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern TEXT = Pattern.compile("'[^']*'");

  /** One sentence a reading, in order of the alphabet. */
  Set<String> readings(Claim claim) {
    return claim.readings().isEmpty()
        ? Set.of("nothing")
        : claim.readings().stream()
            .map(this::reading)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private String reading(Reading reading) {
    return reading
        .question()
        .fold(
            this::asked,
            all -> all.parts().stream().map(this::reading).collect(Collectors.joining(" and ")),
            undecidable -> "no return tells");
  }

  private String asked(ReadingQuestion.Asked asked) {
    return asked.check().fold(this::measured, this::queried) + ", " + expected(asked);
  }

  private String measured(MeasureCheck check) {
    List<String> words =
        new ArrayList<>(List.of(check.measure().spec().name(), check.answer().name()));
    check.measure().spec().parameters().stream()
        .flatMap(parameter -> argument(check, parameter).stream())
        .forEach(words::add);
    return String.join(" ", words);
  }

  /**
   * An argument that is not the usual one. Which candidate or state it is about is not compared,
   * nor whether it is named or meant; that it is about a party is.
   */
  private <T> Optional<String> argument(MeasureCheck check, Parameter<T> parameter) {
    Optional<T> value = check.arguments().find(parameter);
    if (parameter.bearer().isPresent()) {
      return value
          .filter(v -> parameter.bearer().equals(Optional.of(NameBearer.PARTY)))
          .map(v -> parameter.name() + "=…");
    }
    return value
        .filter(v -> !Optional.of(v).equals(parameter.otherwise()))
        .map(v -> parameter.name() + "=" + inWords(v));
  }

  private String inWords(Object value) {
    if (value instanceof List<?> items) {
      return items.stream().map(this::inWords).collect(Collectors.joining(","));
    }
    if (value instanceof Number number) {
      return statement.states(new BigDecimal(number.toString())) ? "…" : number.toString();
    }
    return value instanceof Labelled labelled ? labelled.label() : String.valueOf(value);
  }

  private String queried(SqlCheck check) {
    return NUMBER
        .matcher(TEXT.matcher(check.sql()).replaceAll("…"))
        .replaceAll(number -> inWords(new BigDecimal(number.group())));
  }

  private String expected(ReadingQuestion.Asked asked) {
    Expectation expectation = asked.expectation();
    if (expectation.figure().filter(statement::states).isPresent()) {
      return isRoughAlike ? expectation.kind() + " the figure stated" : "the figure stated";
    }
    if (expectation.wantsList()) {
      return expectation.kind() + (expectation instanceof Expectation.Listed ? " …" : "");
    }
    Stream<Expectation> either =
        asked.answer().balance() == Balance.DEMOCRAT_LESS_REPUBLICAN
            ? Stream.of(expectation, expectation.negated())
            : Stream.of(expectation);
    return either.map(e -> e.inWords(asked.answer().unit())).sorted().findFirst().orElseThrow();
  }
}
