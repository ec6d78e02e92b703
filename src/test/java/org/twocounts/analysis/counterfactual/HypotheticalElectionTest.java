package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;
import org.twocounts.rule.AllocationRule;
import org.twocounts.rule.AsCast;
import org.twocounts.rule.Law;
import org.twocounts.rule.Rational;
import org.twocounts.rule.Unit;

class HypotheticalElectionTest {
  private static final ElectionRecord RECORD = TheRecord.record();

  static Stream<Integer> yearsOfSeparateBallots() {
    return RECORD.elections().stream().map(Election::year).filter(y -> y >= 1824);
  }

  private static Counterfactual found(int year, AllocationRule rule) {
    return Counterfactual.of(RECORD, year, Scenario.of(Plan.of(rule)));
  }

  @ParameterizedTest
  @MethodSource("yearsOfSeparateBallots")
  void it_gives_everybody_the_electors_that_were_found(int year) {
    for (AllocationRule rule : List.of(new Law(), new Unit(), new AsCast())) {
      Counterfactual found = found(year, rule);
      Election drawn = HypotheticalElection.of(found);
      Map<String, Rational> electors = new LinkedHashMap<>();
      for (Counterfactual.Result result : found.results()) {
        electors.put(
            result.candidate(),
            Rational.of(
                drawn.states().stream().mapToInt(s -> s.electoralVotes(result.candidate())).sum()));
        assertThat(electors.get(result.candidate()))
            .as(year + " " + rule.label() + " " + result.candidate())
            .isEqualTo(result.electors());
      }
      assertThat(Rational.of(drawn.electorsAppointed())).isEqualTo(found.electors().orElseThrow());
    }
  }

  @ParameterizedTest
  @MethodSource("yearsOfSeparateBallots")
  void with_nothing_changed_every_state_and_district_is_as_it_was(int year) {
    Election real = RECORD.getElection(year);
    Election drawn = HypotheticalElection.of(found(year, new AsCast()));
    for (StateResult state : real.states()) {
      StateResult own = drawn.findState(state.state()).orElseThrow();
      state
          .allResults()
          .map(r -> r.candidate())
          .distinct()
          .forEach(
              name ->
                  assertThat(own.electoralVotes(name))
                      .as(year + " " + state.state() + " " + name)
                      .isEqualTo(state.electoralVotes(name)));
      assertThat(own.totalPopularVotes()).isEqualTo(state.totalPopularVotes());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1972, 1992, 2008, 2016, 2020, 2024})
  void districts_of_maine_and_nebraska_are_kept_under_the_law(int year) {
    Election real = RECORD.getElection(year);
    Election drawn = HypotheticalElection.of(found(year, new Law()));
    for (StateResult state : real.states()) {
      assertThat(drawn.findState(state.state()).orElseThrow().districts())
          .as(state.state())
          .hasSameSizeAs(state.districts());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fractional", "popular"})
  void what_has_no_whole_electors_cannot_be_one(String label) {
    AllocationRule rule =
        AllocationRule.all().stream()
            .filter(r -> r.label().equals(label))
            .findFirst()
            .orElseThrow();
    Counterfactual found = found(2016, rule);
    assertThatThrownBy(() -> HypotheticalElection.of(found))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageContaining("2016")
        .hasMessageContaining("rule " + label);
  }
}
