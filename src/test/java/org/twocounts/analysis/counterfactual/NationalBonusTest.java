package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twocounts.model.AnElection.anElection;
import static org.twocounts.model.AnElection.recordOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.rule.NationalBonus;
import org.twocounts.rule.Outcome.ContingentElection;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

/** Two more electors for each state to the leader of the nation. */
class NationalBonusTest {
  private static final Plan PLAN = Plan.of(new NationalBonus());

  private static Counterfactual run(AnElection election, Plan plan) {
    return Counterfactual.of(recordOf(election.build()), 1900, Scenario.of(plan));
  }

  private static Rational electors(Counterfactual found, String candidate) {
    return found.find(candidate).orElseThrow().electors();
  }

  /** Ann carries two states of three narrowly, Bob the nation. */
  private static AnElection threeStates(String third) {
    return anElection()
        .party("Ann", "Republican")
        .party("Bob", "Democratic")
        .state("AA", 4, "Ann 51 Bob 49")
        .state("BB", 4, "Ann 60 Bob 40")
        .state("CC", 7, third);
  }

  @Test
  void the_pool_of_six_turns_eight_to_seven_into_eight_to_thirteen() {
    AnElection election = threeStates("Ann 50 Bob 150");
    assertThat(run(election, Plan.unit()).split()).isEqualTo(SplitStatus.SPLIT);
    Counterfactual found = run(election, PLAN);
    assertThat(electors(found, "Ann")).isEqualTo(Rational.of(8));
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(7 + 2 * 3));
    assertThat(found.electors()).contains(Rational.of(21));
    assertThat(found.majority()).contains(11L);
    assertThat(found.outcome().winner()).contains("Bob");
    assertThat(found.split()).isEqualTo(SplitStatus.NOT_SPLIT);
  }

  @Test
  void the_pool_is_an_award_of_the_nation_beside_those_of_the_states() {
    List<StateAward> awards = run(threeStates("Ann 50 Bob 150"), PLAN).awards();
    assertThat(awards).extracting(StateAward::state).containsExactly("AA", "BB", "CC", "nation");
    assertThat(awards.get(3).won()).isEqualTo(Map.of("Bob", Rational.of(6)));
  }

  @Test
  void the_pool_of_a_tied_nation_is_nobodys_and_still_counts_in_the_whole() {
    Counterfactual found = run(threeStates("Ann 50 Bob 72"), PLAN);
    assertThat(electors(found, "Ann")).isEqualTo(Rational.of(8));
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(7));
    assertThat(found.unawarded()).isEqualTo(Rational.of(6));
    assertThat(found.majority()).contains(11L);
    assertThat(found.outcome())
        .isEqualTo(new ContingentElection("a runoff", List.of("Ann", "Bob"), "no majority"));
    assertThat(found.caveats())
        .contains("nation: equal claims of Ann and Bob; so many electors are nobody's: 6.");
  }

  @Test
  void a_large_lead_in_states_can_still_outweigh_the_pool() {
    AnElection election =
        anElection().state("AA", 40, "Ann 51 Bob 49").state("BB", 3, "Ann 10 Bob 90");
    Counterfactual found = run(election, PLAN);
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(3 + 4));
    assertThat(found.split()).isEqualTo(SplitStatus.SPLIT);
  }

  @Test
  void only_the_leader_among_those_who_count_has_the_pool() {
    AnElection election =
        anElection()
            .party("Ann", "Republican")
            .party("Bob", "Democratic")
            .state("AA", 9, "Ann 60 Bob 30 Cid 90")
            .state("BB", 3, "Ann 10 Bob 35 Cid 34");
    assertThat(electors(run(election, PLAN), "Cid")).isEqualTo(Rational.of(9 + 4));
    Plan pair = PLAN.withContenders(new Contenders.Named("Ann", "Bob"));
    assertThat(electors(run(election, pair), "Ann")).isEqualTo(Rational.of(9 + 4));
  }

  @Test
  void a_compact_pledges_the_electors_of_its_states_beside_the_pool() {
    Counterfactual found = run(threeStates("Ann 50 Bob 150"), PLAN.withCompact(Set.of("AA")));
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(7 + 4 + 6));
  }

  /**
   * Counted by hand from the states carried: 538 electors and 102 since 1964, before two for each
   * state that appointed electors (1960: 50 states, 1888 and 1876: 38, 1864: 25).
   */
  @ParameterizedTest(name = "{0}: {1} {2}, {3} {4}, majority {5}")
  @CsvSource({
    "1976, Jimmy Carter, 399, Gerald Ford, 241, 321",
    "2000, Al Gore, 369, George W. Bush, 271, 321",
    "2016, Hillary Clinton, 335, Donald Trump, 305, 321",
    "1888, Grover Cleveland, 244, Benjamin Harrison, 233, 239",
    "1876, Samuel J. Tilden, 260, Rutherford B. Hayes, 185, 223",
    "1864, Abraham Lincoln, 263, George B. McClellan, 21, 143",
  })
  void elections_of_the_record(
      int year, String first, int of, String second, int against, long majority) {
    Counterfactual found = Counterfactual.of(TheRecord.record(), year, Scenario.of(PLAN));
    assertThat(electors(found, first)).isEqualTo(Rational.of(of));
    assertThat(electors(found, second)).isEqualTo(Rational.of(against));
    assertThat(found.majority()).contains(majority);
    assertThat(found.outcome().winner()).contains(first);
  }

  @Test
  void in_1960_there_were_fifty_states_and_no_electors_of_the_District_of_Columbia() {
    Counterfactual found = Counterfactual.of(TheRecord.record(), 1960, Scenario.of(PLAN));
    assertThat(found.electors()).contains(Rational.of(537 + 100));
  }

  @Test
  void none_of_the_splits_from_1876_to_2016_remains_and_only_1824_goes_to_a_runoff() {
    PlanHistory history = PlanHistory.of(TheRecord.record(), new NamedPlan("national-bonus", PLAN));
    assertThat(history.splits()).noneMatch(year -> year <= 2024);
    assertThat(history.undecided().stream().filter(year -> year <= 2024)).containsExactly(1824);
    Counterfactual open = Counterfactual.of(TheRecord.record(), 1824, Scenario.of(PLAN));
    assertThat(open.outcome())
        .isEqualTo(
            new ContingentElection(
                "a runoff", List.of("Andrew Jackson", "John Quincy Adams"), "no majority"));
    assertThat(open.ballots().names()).startsWith("Andrew Jackson", "John Quincy Adams");
  }

  @Test
  void without_a_national_vote_there_is_no_leader_to_have_the_pool() {
    assertThatThrownBy(() -> Counterfactual.of(TheRecord.record(), 1820, Scenario.of(PLAN)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageContaining("no national popular vote");
  }

  @Test
  void two_for_each_state_cannot_be_added_to_weights() {
    assertThatThrownBy(
            () -> PLAN.withElectors(new ElectorBasis.ByPopulation(new PopulationCensus.InForce())))
        .hasMessage(
            "rule national-bonus needs whole electors, and populations as weights are none; use"
                + " rule unit");
    assertThat(PLAN.withElectors(new ElectorBasis.NoBonus()).preset()).isEqualTo(Optional.empty());
  }
}
