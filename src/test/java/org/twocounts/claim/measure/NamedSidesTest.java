package org.twocounts.claim.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.NameBearer;

/** What a measure is held against is another thing, there is one, and it is named once. */
class NamedSidesTest {
  /** Answers in which only one of two sides is looked at, or neither. */
  private static final Set<String> NOT_OF_BOTH_SIDES =
      Set.of("elector-weight most", "elector-weight fewest");

  /** Every two parameters of a measure that name a party, a state or a candidate each. */
  private static List<List<String>> pairs(Measure measure) {
    List<Parameter<?>> naming =
        measure.spec().parameters().stream()
            .filter(p -> p.bearer().isPresent() && !isList(p))
            .toList();
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < naming.size(); i++) {
      for (int j = i + 1; j < naming.size(); j++) {
        if (naming.get(i).bearer().equals(naming.get(j).bearer())) {
          pairs.add(List.of(naming.get(i).name(), naming.get(j).name()));
        }
      }
    }
    return pairs;
  }

  static List<Measure> ofTwoSides() {
    return Measures.all().stream().filter(m -> !pairs(m).isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("ofTwoSides")
  void a_thing_held_against_itself_has_no_answer(Measure measure) {
    for (List<String> pair : pairs(measure)) {
      Map<String, Object> given = AskedMeasures.example(measure);
      String own = pair.get(0).equals("candidate") ? leader(given) : "DC";
      Object one =
          pair.get(0).equals("party") ? "Republican" : given.getOrDefault(pair.get(0), own);
      given.put(pair.get(0), one);
      given.put(pair.get(1), one);
      measure.spec().answers().stream()
          .map(Answer::name)
          .filter(a -> !NOT_OF_BOTH_SIDES.contains(measure.spec().name() + " " + a))
          .forEach(a -> AskedMeasures.holdsNoAnswer(measure, given, a));
    }
  }

  private static String leader(Map<String, Object> given) {
    int year = ((Long) given.get("year")).intValue();
    return PopularVote.of(AskedMeasures.RECORD.findElection(year).orElseThrow())
        .leader()
        .orElseThrow();
  }

  @Test
  void every_measure_with_two_sides_is_among_those_held_against_themselves() {
    assertThat(ofTwoSides())
        .extracting(m -> m.spec().name())
        .containsExactly(
            "splits-gained",
            "popular-vote",
            "popular-vote-outside",
            "margin-in-states",
            "third-candidate",
            "electors-of-states-carried-in-each-of",
            "elector-weight");
  }

  static List<Measure> ofStates() {
    return Measures.all().stream()
        .filter(m -> m.spec().parameters().stream().anyMatch(NamedSidesTest::namesState))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("ofStates")
  void a_state_that_there_is_not_is_a_mistake_and_not_untold(Measure measure) {
    for (Parameter<?> parameter : measure.spec().parameters()) {
      if (namesState(parameter)) {
        Map<String, Object> given = AskedMeasures.example(measure);
        given.put(parameter.name(), isList(parameter) ? List.of("XX") : "XX");
        assertThatCode(() -> measure.find(AskedMeasures.RECORD, new Arguments(given)))
            .as("%s %s", measure.spec().name(), parameter.name())
            .isInstanceOf(MistakenCheckException.class)
            .hasMessageStartingWith("no state \"XX\"");
      }
    }
  }

  static List<Measure> ofLists() {
    return Measures.all().stream()
        .filter(m -> m.spec().parameters().stream().anyMatch(NamedSidesTest::isList))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("ofLists")
  void a_list_that_names_a_thing_twice_is_a_mistake(Measure measure) {
    for (Parameter<?> parameter : measure.spec().parameters()) {
      if (isList(parameter)) {
        Map<String, Object> given = AskedMeasures.example(measure);
        Object item = item(parameter);
        given.put(parameter.name(), List.of(item, item));
        assertThatCode(() -> new Arguments(given).in(AskedMeasures.RECORD, measure.spec()))
            .as("%s %s", measure.spec().name(), parameter.name())
            .isInstanceOf(MistakenCheckException.class)
            .hasMessage(parameter.name() + " names " + item + " twice");
      }
    }
  }

  @Test
  void two_names_of_one_state_are_one_state() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("year", 2016L);
    given.put("states", List.of("California", "CA"));
    MeasureSpec spec = Measures.find("margin-in-states").orElseThrow().spec();
    assertThatCode(() -> new Arguments(given).in(AskedMeasures.RECORD, spec))
        .isInstanceOf(MistakenCheckException.class)
        .hasMessage("states names CA twice");
  }

  private static Object item(Parameter<?> parameter) {
    return parameter.reader().apply(List.of(2016L)).isPresent()
        ? 2016L
        : AskedMeasures.namesParty(parameter) ? "Republican" : "CA";
  }

  private static boolean isList(Parameter<?> parameter) {
    return parameter.form().startsWith("a list");
  }

  private static boolean namesState(Parameter<?> parameter) {
    return parameter.bearer().equals(Optional.of(NameBearer.STATE));
  }
}
