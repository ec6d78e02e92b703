package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twocounts.model.AnElection.anElection;
import static org.twocounts.model.AnElection.recordOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

/** Steps in states whose districts choose electors. */
class ElectorUnitStepsTest {
  private static AnElection divided() {
    return anElection()
        .state("AA", 5, "Ann 90 Bob 10")
        .state("BB", 2, "Ann 49 Bob 52")
        .district("BB-1", "Ann 30 Bob 20")
        .district("BB-2", "Ann 19 Bob 32");
  }

  private static Counterfactual run(Plan plan, ScenarioStep... steps) {
    return Counterfactual.of(recordOf(divided().build()), 1900, new Scenario(plan, List.of(steps)));
  }

  private static Counterfactual run(int year, Plan plan, ScenarioStep... steps) {
    return Counterfactual.of(TheRecord.record(), year, new Scenario(plan, List.of(steps)));
  }

  private static Map<String, Rational> won(Counterfactual found, String state) {
    return found.awards().stream()
        .filter(a -> a.state().equals(state))
        .map(StateAward::won)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Rational> electors(int ann, int bob) {
    return Map.of("Ann", Rational.of(ann), "Bob", Rational.of(bob));
  }

  @Test
  void voters_who_move_in_a_district_move_in_its_state_and_the_nation() {
    Counterfactual found = run(Plan.law(), new Move("BB-2", "Bob", "Ann", 2));
    assertThat(won(found, "BB")).isEqualTo(electors(3, 1));
    assertThat(found.find("Ann").orElseThrow().votes()).isEqualTo(139 + 2);
    assertThat(found.popularVotes()).isEqualTo(201);
    assertThat(found.steps().get(0).effect())
        .isEqualTo("BB-2: 2 voters move from Bob to Ann (in the vote of BB too)");
  }

  @Test
  void voters_who_move_in_the_state_leave_its_districts_as_they_were() {
    Counterfactual found = run(Plan.law(), new Move("BB", "Bob", "Ann", 20));
    assertThat(won(found, "BB")).isEqualTo(electors(3, 1));
    assertThat(found.steps().get(0).effect())
        .isEqualTo(
            "BB: 20 voters move from Bob to Ann (electors at large only; the votes and electors of"
                + " BB-1, BB-2 stay)");
  }

  @Test
  void a_district_that_is_flipped_takes_its_elector_and_no_other() {
    Counterfactual found = run(Plan.law(), new Flip("BB-1", "Bob"));
    assertThat(won(found, "BB")).isEqualTo(Map.of("Bob", Rational.of(4)));
    assertThat(found.steps().get(0).effect())
        .isEqualTo("BB-1: 6 voters change to Bob, who leads (in the vote of BB too)");
    assertThat(found.find("Bob").orElseThrow().votes()).isEqualTo(62 + 6);
  }

  @Test
  void a_district_that_is_flipped_can_turn_its_state() {
    assertThat(won(run(Plan.law(), new Flip("BB-2", "Ann")), "BB"))
        .isEqualTo(Map.of("Ann", Rational.of(4)));
  }

  @Test
  void a_state_that_is_flipped_takes_its_electors_at_large() {
    Counterfactual found = run(Plan.law(), new Flip("BB", "Ann"));
    assertThat(won(found, "BB")).isEqualTo(electors(3, 1));
    assertThat(found.find("Ann").orElseThrow().votes()).isEqualTo(139 + 2);
  }

  @Test
  void of_votes_as_cast_a_unit_takes_its_own_only() {
    assertThat(won(run(Plan.asCast(), new Flip("BB", "Ann")), "BB")).isEqualTo(electors(3, 1));
    assertThat(won(run(Plan.asCast(), new Flip("BB-1", "Bob")), "BB"))
        .isEqualTo(Map.of("Bob", Rational.of(4)));
    assertThat(won(run(2016, Plan.asCast(), new Flip("ME", "Donald Trump")), "ME"))
        .isEqualTo(Map.of("Donald Trump", Rational.of(3), "Hillary Clinton", Rational.of(1)));
  }

  @Test
  void more_voters_than_the_district_or_its_state_has_cannot_leave() {
    assertThatThrownBy(() -> run(Plan.law(), new Move("BB-2", "Ann", "Bob", 20)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("BB-2: 20 voters cannot leave Ann, who has 19");
    assertThatThrownBy(
            () ->
                run(
                    Plan.law(),
                    new Move("BB", "Ann", "Bob", 40),
                    new Move("BB-1", "Ann", "Bob", 30)))
        .hasMessage("BB: 30 voters cannot leave Ann, who has 9");
  }

  @ParameterizedTest
  @CsvSource({
    "2008,NE-2,John McCain,Barack Obama,364",
    "2016,ME-2,Hillary Clinton,Donald Trump,305",
    "2020,NE-2,Donald Trump,Joe Biden,305",
    "2020,ME-2,Joe Biden,Donald Trump,231",
    "2024,NE-2,Donald Trump,Kamala Harris,225"
  })
  void one_elector_changes_hands_in_every_divided_year(
      int year, String unit, String to, String from, int left) {
    assertThat(run(year, Plan.law()).find(from).orElseThrow().electors())
        .isEqualTo(Rational.of(left + 1));
    assertThat(run(year, Plan.law(), new Flip(unit, to)).find(from).orElseThrow().electors())
        .isEqualTo(Rational.of(left));
  }

  /** Of congressional districts these are known: the step reaches the rule by district. */
  @Test
  void under_the_rule_by_district_a_district_that_chose_an_elector_can_be_flipped() {
    Plan plan = Plan.of(new ByDistrict());
    assertThat(won(run(2016, plan), "ME"))
        .isEqualTo(Map.of("Hillary Clinton", Rational.of(3), "Donald Trump", Rational.of(1)));
    assertThat(won(run(2016, plan, new Flip("ME-2", "Hillary Clinton")), "ME"))
        .isEqualTo(Map.of("Hillary Clinton", Rational.of(4)));
    assertThatThrownBy(() -> run(2016, plan, new Flip("ME", "Donald Trump")))
        .hasMessageContaining("does not say in which districts");
  }

  @ParameterizedTest
  @CsvSource({"unit,true", "proportional,true", "law,false", "district,false", "as-cast,false"})
  void rules_that_count_Maine_and_Nebraska_whole_say_so(String rule, boolean whole) {
    Plan plan =
        switch (rule) {
          case "unit" -> Plan.unit();
          case "law" -> Plan.law();
          case "district" -> Plan.of(new ByDistrict());
          case "as-cast" -> Plan.asCast();
          default -> Plan.of(Proportional.by(ApportionmentMethod.HAMILTON));
        };
    assertThat(run(2020, plan).caveats().stream().anyMatch(c -> c.startsWith("ME, NE: counted by")))
        .isEqualTo(whole);
    assertThat(run(1988, Plan.unit()).caveats()).anyMatch(c -> c.startsWith("ME: counted by"));
    assertThat(run(1968, Plan.unit()).caveats()).noneMatch(c -> c.contains("counted by the votes"));
  }
}
