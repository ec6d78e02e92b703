package org.twocounts.claim.measure;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.ElectionRecord;

/** Over no case "every one" and "none" hold of anything: no measure answers so. */
class EmptyCasesTest {
  private static final String NOBODYS_PARTY = "Zymurgist";

  /** Answers that are about all parties, or about the others. */
  private static final Set<String> NOT_ABOUT_THE_PARTY =
      Set.of(
          "bias-series average",
          "split-chance chance",
          "electors-of-other-parties electors",
          "electors-of-other-parties years",
          "electors-of-other-parties candidates");

  static List<Measure> measures() {
    return Measures.all();
  }

  static List<Measure> ofPeriods() {
    return Measures.all().stream()
        .filter(m -> AskedMeasures.takes(m, "from") && AskedMeasures.takes(m, "to"))
        .toList();
  }

  static List<Measure> ofParties() {
    return Measures.all().stream()
        .filter(m -> m.spec().parameters().stream().anyMatch(AskedMeasures::namesParty))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("ofPeriods")
  void a_period_without_an_election_has_no_answer(Measure measure) {
    for (long[] period : new long[][] {{2001, 2003}, {2000, 1996}}) {
      Map<String, Object> given = AskedMeasures.example(measure);
      given.put("from", period[0]);
      given.put("to", period[1]);
      measure.spec().answers().stream()
          .filter(a -> !(measure.spec().name() + " " + a.name()).equals("turnout turnout"))
          .forEach(a -> AskedMeasures.holdsNoAnswer(measure, given, a.name()));
    }
  }

  @ParameterizedTest
  @MethodSource("ofParties")
  void a_party_that_never_stood_has_no_answer(Measure measure) {
    Map<String, Object> given = AskedMeasures.example(measure);
    for (Parameter<?> parameter : measure.spec().parameters()) {
      if (AskedMeasures.namesParty(parameter)) {
        boolean isList = parameter.reader().apply(NOBODYS_PARTY).isEmpty();
        given.put(parameter.name(), isList ? List.of(NOBODYS_PARTY) : NOBODYS_PARTY);
      }
    }
    measure.spec().answers().stream()
        .map(Answer::name)
        .filter(a -> !NOT_ABOUT_THE_PARTY.contains(measure.spec().name() + " " + a))
        .forEach(a -> AskedMeasures.holdsNoAnswer(measure, given, a));
  }

  /** What is empty, and the answers that would be drawn from it; a star for all. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          splits                    | from=1789 to=1820                     | *
          splits                    | from=1904 to=1996                     | largest-margin
          splits                    | from=1936 to=1936 lead-at-most=1      | *
          splits-gained             | from=1789 to=1820                     | *
          presidents                | popular-at-least=99                   | unanimous not-first-by-electors smallest-gain
          popular-vote              | year=1820                             | *
          popular-vote-outside      | year=1900 states=AK                   | *
          popular-leaders           | from=1789 to=1820                     | *
          popular-leaders           | at-least=99                           | most-votes largest-share widest-votes widest-points
          popular-leaders           | incumbency=incumbent from=2016 to=2016 | *
          popular-leaders           | incumbency=incumbent party=Democratic from=2020 to=2020 | *
          popular-leaders           | incumbency=not-incumbent party=Republican from=2020 to=2020 | *
          mean-of-states            | year=1820                             | *
          electors                  | year=1800 count=won                   | *
          electors-if               | year=1900 states=AK to=William_McKinley | *
          states-carried            | year=1800 candidate=John_Adams        | *
          margin-in-states          | year=1900 states=AK candidate=William_McKinley against=William_Jennings_Bryan | *
          close-states              | year=1820                             | *
          third-candidate           | year=2000 candidate=Al_Gore rival=Al_Gore | *
          carried-by-president      | state=AK from=1824 to=1900            | *
          carried-by-president      | state=OH party=Whig from=1900         | *
          carried-by-president      | state=AK party=Whig from=1824         | *
          state-voted               | state=AK party=Republican from=1824 to=1900 | *
          state-voted               | state=OH party=Whig from=1900         | *
          state-voted               | state=AK party=Whig from=1824         | *
          home-states-lost          | from=1996 to=1996                     | presidents years count percent-lost
          home-states-lost          | from=2020 to=2020                     | presidents years count percent-lost
          electors-of-states-carried-in-each-of | party=Republican over=Democratic elections=1824 as-of=1824 | *
          tipping-bias              | year=1824                             | *
          bias-series               | from=1789 to=1820                     | *
          bias-series               | party=Whig from=1900                  | favouring lead
          bias-runs                 | party=Whig from=1900                  | *
          split-chance              | from=1789 to=1820                     | *
          split-chance              | party=Whig from=2024                  | favouring
          tipping-units             | from=1789 to=1820                     | *
          smallest-flip             | year=1820                             | *
          least-winning-share       | year=1820                             | *
          elector-weight            | year=1900 state=AK                    | ratio
          methods                   | method=legislature from=1900          | last
          contingent-elections      | body=House from=1828                  | not-one-vote-a-state
          irregular-electors        | office=undifferentiated from=1804     | *
          irregular-electors        | office=president to=1800 from=1789    | *
          irregular-electors        | kind=rejected-by-congress from=1900   | majority-changed then-chosen-by-congress
          founding-years            | parties=Zymurgist                     | *
          turnout                   | from=2028 to=2032                     | higher
          turnout                   | year=2020 from=2020 to=2020           | higher
          electors-if               | year=2020 states=CA to=Joe_Biden      | *
          elector-weight            | year=2024 state=CA                    | ratio
          """)
  void nothing_looked_at_is_no_answer(String name, String changes, String answers) {
    Measure measure = Measures.find(name).orElseThrow();
    Map<String, Object> given = AskedMeasures.example(measure);
    for (String change : changes.split(" ", -1)) {
      String[] parts = change.split("=", 2);
      given.put(parts[0], value(parts[0], parts[1]));
    }
    List<String> asked =
        answers.equals("*")
            ? measure.spec().answers().stream().map(Answer::name).toList()
            : List.of(answers.split(" ", -1));
    asked.forEach(answer -> AskedMeasures.holdsNoAnswer(measure, given, answer));
  }

  @Test
  void a_record_that_lacks_the_cases_is_not_the_packs_mistake() {
    ElectionRecord some =
        AskedMeasures.RECORD.withElections(
            AskedMeasures.RECORD.elections().stream().filter(e -> e.year() >= 2000).toList());
    Measure measure = Measures.find("carried-by-president").orElseThrow();
    Arguments whigs = new Arguments(Map.of("state", "OH", "party", "Whig"));
    assertThatCode(() -> measure.find(some, whigs))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(
            "no candidate of the party \"Whig\" became President from 2000 to 2024 in the record");
    assertThatCode(() -> measure.find(AskedMeasures.RECORD, whigs)).doesNotThrowAnyException();
  }

  private static Object value(String name, String text) {
    if (List.of("states", "parties").contains(name)) {
      return List.of(text);
    }
    if (name.equals("elections")) {
      return List.of(Long.valueOf(text));
    }
    return text.matches("[0-9]+") ? Long.valueOf(text) : text.replace('_', ' ');
  }
}
