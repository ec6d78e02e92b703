package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twocounts.model.AnElection.anElection;
import static org.twocounts.model.AnElection.recordOf;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

class LawOfTheYearTest {
  private static IntStream years() {
    return TheRecord.record().elections().stream()
        .filter(e -> PopularVote.of(e).isNational())
        .mapToInt(Election::year);
  }

  private static Counterfactual run(AnElection election, ScenarioStep... steps) {
    return Counterfactual.of(
        recordOf(election.build()), 1900, new Scenario(Plan.law(), List.of(steps)));
  }

  private static Counterfactual run(int year, Plan plan, ScenarioStep... steps) {
    return Counterfactual.of(TheRecord.record(), year, new Scenario(plan, List.of(steps)));
  }

  private static double electors(Counterfactual found, String candidate) {
    return found.find(candidate).map(r -> r.electors().value()).orElse(0.0);
  }

  @ParameterizedTest
  @MethodSource("years")
  void without_a_step_everybody_has_the_electors_won(int year) {
    Counterfactual found = run(year, Plan.law());
    Map<String, Integer> won =
        ElectorsWon.of(TheRecord.record().getElection(year)).orElseThrow().totals();
    found
        .results()
        .forEach(
            r ->
                assertThat(r.electors())
                    .as(r.candidate())
                    .isEqualTo(Rational.of(won.getOrDefault(r.candidate(), 0))));
    assertThat(found.results().stream().filter(r -> r.electors().signum() > 0)).hasSize(won.size());
    assertThat(found.awards()).flatExtracting(StateAward::ties).isEmpty();
  }

  private static AnElection divided() {
    return anElection()
        .state("AA", 5, "Ann 60 Bob 40 Cid 30", "Ann 3 Bob 2")
        .state("BB", 2, "Ann 50 Bob 51")
        .district("BB-1", "Ann 30 Bob 20")
        .district("BB-2", "Ann 20 Bob 31")
        .legislature("CC", "Ann 1 Cid 2");
  }

  @Test
  void electors_that_went_with_the_lead_go_to_the_new_leader_and_the_others_stay() {
    Counterfactual found = run(divided(), new Move("AA", "Ann", "Bob", 15));
    assertThat(electors(found, "Bob")).isEqualTo(5 + 2 + 1);
    assertThat(electors(found, "Ann")).isEqualTo(1 + 1);
    assertThat(electors(found, "Cid")).isEqualTo(2);
  }

  @Test
  void districts_count_by_themselves() {
    Counterfactual found = run(divided(), new Move("BB", "Bob", "Ann", 2));
    assertThat(found.awards().get(1).won())
        .isEqualTo(Map.of("Ann", Rational.of(3), "Bob", Rational.of(1)));
  }

  @Test
  void a_third_candidate_takes_the_electors_of_a_state_that_he_leads() {
    Counterfactual found =
        run(divided(), new Move("AA", "Ann", "Cid", 15), new Move("AA", "Bob", "Cid", 1));
    assertThat(found.awards().get(0).won())
        .isEqualTo(Map.of("Cid", Rational.of(3), "Bob", Rational.of(2)));
  }

  @Test
  void in_a_tie_the_electors_that_follow_are_nobodys() {
    Counterfactual found = run(divided(), new Move("AA", "Ann", "Bob", 10));
    assertThat(found.awards().get(0).won()).isEqualTo(Map.of("Bob", Rational.of(2)));
    assertThat(found.awards().get(0).ties())
        .containsExactly(new StateAward.Tie(3, List.of("Ann", "Bob")));
  }

  @Test
  void a_removed_leader_leaves_electors_to_the_next_and_those_that_stay_to_nobody() {
    Counterfactual found = run(divided(), new Remove("Ann"));
    assertThat(found.awards().get(0).won()).isEqualTo(Map.of("Bob", Rational.of(5)));
    assertThat(found.awards().get(2).won()).isEqualTo(Map.of("Cid", Rational.of(2)));
    assertThat(found.awards().get(2).unawarded()).isEqualTo(Rational.of(1));
    Counterfactual without = run(divided(), new Remove("Bob"));
    assertThat(without.awards().get(0).won()).isEqualTo(Map.of("Ann", Rational.of(3)));
    assertThat(without.awards().get(0).unawarded()).isEqualTo(Rational.of(2));
  }

  @Test
  void merged_candidates_bring_their_electors() {
    Counterfactual found = run(divided(), new Merge("Cid", "Bob"));
    assertThat(electors(found, "Bob")).isEqualTo(5 + 3 + 2);
    assertThat(electors(found, "Ann")).isEqualTo(1 + 1);
  }

  @Test
  void without_two_a_state_districts_keep_their_electors() {
    Counterfactual found =
        Counterfactual.of(
            recordOf(divided().build()),
            1900,
            Scenario.of(Plan.law().withElectors(new ElectorBasis.NoBonus())));
    assertThat(found.awards().get(0).won())
        .isEqualTo(Map.of("Ann", Rational.of(2), "Bob", Rational.of(1)));
    assertThat(found.awards().get(1).won())
        .isEqualTo(Map.of("Ann", Rational.of(1), "Bob", Rational.of(1)));
    assertThatThrownBy(
            () ->
                Plan.law()
                    .withElectors(new ElectorBasis.ByPopulation(new PopulationCensus.InForce())))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageContaining("rule law has electors actual or no-bonus only");
  }

  @Test
  void Michigan_2016_for_Clinton_leaves_Maine_divided() {
    Move michigan = new Move("MI", "Donald Trump", "Hillary Clinton", 6000);
    Counterfactual found = run(2016, Plan.law(), michigan);
    assertThat(electors(found, "Donald Trump")).isEqualTo(290);
    assertThat(electors(found, "Hillary Clinton")).isEqualTo(248);
    Counterfactual whole = run(2016, Plan.unit(), michigan);
    assertThat(electors(whole, "Donald Trump")).isEqualTo(289);
  }
}
