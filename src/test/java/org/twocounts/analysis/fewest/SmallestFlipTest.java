package org.twocounts.analysis.fewest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.twocounts.analysis.fewest.FlipGoal.DENY;
import static org.twocounts.analysis.fewest.FlipGoal.ELECT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

class SmallestFlipTest {

  @Test
  void who_leads_by_one_loses_by_one_mover() {
    Election election = AnElection.anElection().state("AA", 3, "Ann 51 Bob 50").build();
    assertThat(flip(election, ELECT).voters()).isEqualTo(1);
  }

  @Test
  void who_leads_by_two_needs_two_movers_to_be_passed() {
    Election election = AnElection.anElection().state("AA", 3, "Ann 52 Bob 50").build();
    assertThat(flip(election, ELECT).voters()).isEqualTo(2);
  }

  @Test
  void the_challenger_must_pass_the_third_candidate_too() {
    Election election =
        AnElection.anElection()
            .state("AA", 3, "Ann 50 Cid 49 Bob 10")
            .state("BB", 2, "Bob 10 Ann 5")
            .build();

    SmallestFlip flip = flip(election, ELECT);

    assertThat(flip.contest().rival()).isEqualTo("Bob");
    assertThat(flip.voters()).isEqualTo(40);
  }

  @Test
  void to_deny_any_challenger_will_do() {
    Election election =
        AnElection.anElection()
            .state("AA", 3, "Ann 50 Cid 49 Bob 10")
            .state("BB", 2, "Bob 10 Ann 5")
            .build();

    SmallestFlip flip = flip(election, DENY);

    assertThat(flip.units())
        .containsExactly(
            new TakenUnit("AA", 3, 1, Optional.of(new TakenUnit.Change("Ann", "Cid"))));
  }

  @Test
  void a_tie_of_electors_denies_and_does_not_elect() {
    Election election =
        AnElection.anElection()
            .state("AA", 4, "Ann 60 Bob 40")
            .state("BB", 2, "Ann 55 Bob 45")
            .state("CC", 1, "Ann 51 Bob 49")
            .state("DD", 3, "Bob 90 Ann 10")
            .build();

    assertThat(flip(election, DENY).units()).extracting(TakenUnit::unit).containsExactly("BB");
    assertThat(flip(election, ELECT).units())
        .extracting(TakenUnit::unit)
        .containsExactly("BB", "CC");
  }

  @Test
  void the_cheapest_set_is_not_the_greedy_one() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 118 Bob 100")
            .state("BB", 3, "Ann 108 Bob 100")
            .state("CC", 3, "Ann 110 Bob 100")
            .state("DD", 9, "Bob 200 Ann 10")
            .state("EE", 5, "Ann 300 Bob 10")
            .build();

    SmallestFlip flip = flip(election, ELECT);

    assertThat(flip.needed()).isEqualTo(4);
    assertThat(flip.units()).extracting(TakenUnit::unit).containsExactly("AA");
    assertThat(flip.voters()).isEqualTo(10);
  }

  @Test
  void third_candidates_units_can_be_flipped_or_kept() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 90 Bob 10")
            .state("BB", 2, "Cid 40 Bob 39 Ann 21")
            .state("CC", 1, "Bob 60 Ann 40")
            .state("DD", 1, "Ann 70 Bob 30")
            .state("EE", 2, "Bob 60 Ann 40")
            .build();

    assertThat(SmallestFlip.of(election, ELECT, ThirdPartyUnits.FLIP, Optional.empty()).units())
        .extracting(TakenUnit::unit)
        .containsExactly("BB", "DD");
    assertThat(SmallestFlip.of(election, ELECT, ThirdPartyUnits.KEEP, Optional.empty()).units())
        .extracting(TakenUnit::unit)
        .containsExactly("AA");
  }

  @Test
  void districts_movers_count_at_large_too() {
    AnElection two =
        AnElection.anElection()
            .state("ME", 2, "Ann 110 Bob 90")
            .district("ME-1", "Ann 45 Bob 55")
            .district("ME-2", "Ann 65 Bob 35");
    Election all = two.state("XX", 1, "Bob 60 Ann 40").build();

    SmallestFlip flip = flip(all, ELECT);

    assertThat(flip.units())
        .extracting(TakenUnit::unit, TakenUnit::voters, TakenUnit::electors)
        .containsExactly(tuple("ME", 11L, 2));
  }

  @Test
  void a_district_and_its_state_cost_the_dearer_of_the_two() {
    Election election =
        AnElection.anElection()
            .state("ME", 2, "Ann 110 Bob 90")
            .district("ME-1", "Ann 51 Bob 49")
            .district("ME-2", "Ann 59 Bob 41")
            .state("XX", 1, "Bob 60 Ann 40")
            .state("YY", 1, "Bob 60 Ann 40")
            .build();

    SmallestFlip flip = flip(election, ELECT);

    assertThat(flip.needed()).isEqualTo(2);
    assertThat(flip.voters()).isEqualTo(11);
    assertThat(flip(election, DENY).voters()).isEqualTo(2);
  }

  @Test
  void electors_without_a_popular_vote_and_divided_electors_stay() {
    Election election =
        AnElection.anElection()
            .legislature("AA", "Ann 2")
            .state("BB", 5, "Ann 51 Bob 49", "Ann 4 Bob 1")
            .state("CC", 2, "Bob 60 Ann 40")
            .build();

    SmallestFlip flip = flip(election, ELECT);

    assertThat(flip.fixed()).isEqualTo(Map.of("AA", 2, "BB", 1));
    assertThat(flip.electors()).isEqualTo(4);
  }

  @Test
  void electors_of_a_person_without_votes_stood_on_the_leading_slate() {
    Election election =
        AnElection.anElection()
            .state("AA", 3, "Slate 51 Bob 45 Ann 4", "Byrd 3")
            .state("BB", 4, "Ann 90 Bob 10")
            .state("CC", 1, "Bob 60 Ann 40")
            .state("DD", 1, "Ann 60 Bob 40")
            .build();

    SmallestFlip flip = SmallestFlip.of(election, ELECT, ThirdPartyUnits.FLIP, Optional.of("Bob"));

    assertThat(flip.units())
        .contains(new TakenUnit("AA", 3, 4, Optional.of(new TakenUnit.Change("Slate", "Bob"))));
  }

  @Test
  void a_goal_out_of_reach_is_said_to_be() {
    Election election =
        AnElection.anElection().legislature("AA", "Ann 5").state("BB", 2, "Bob 6 Ann 4").build();
    assertThatThrownBy(() -> flip(election, ELECT))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageStartingWith("1900: no change of voters reaches the goal");
  }

  @Test
  void without_an_electoral_winner_nothing_can_be_flipped() {
    assertThatThrownBy(() -> flip(TheRecord.election(1824), DENY))
        .isInstanceOf(NotDefinedException.class);
  }

  /** Published flips, on the votes of the record. */
  @ParameterizedTest(name = "{0} {1}: {2} voters in {3}")
  @CsvSource(
      textBlock =
          """
          1884, DENY, 575, NY
          1916, DENY, 1887, CA
          1916, ELECT, 1887, CA
          1976, ELECT, 9246, HI OH
          2000, ELECT, 269, FL
          2016, ELECT, 38875, MI PA WI
          """)
  void the_smallest_flips_of_history(int year, FlipGoal goal, long voters, String units) {
    SmallestFlip flip = flip(TheRecord.election(year), goal);
    assertThat(flip.voters()).isBetween(voters - 10, voters + 10);
    assertThat(flip.units()).extracting(TakenUnit::unit).containsExactly(units.split(" "));
  }

  @ParameterizedTest
  @ValueSource(ints = {1860, 1876, 1888, 1960, 2020})
  void to_deny_never_costs_more_than_to_elect(int year) {
    Election election = TheRecord.election(year);
    assertThat(flip(election, DENY).voters()).isLessThanOrEqualTo(flip(election, ELECT).voters());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_order_of_states_does_not_matter(long seed) {
    Election election = TheRecord.election(1976);
    List<StateResult> shuffled = new ArrayList<>(election.states());
    Collections.shuffle(shuffled, new Random(seed));
    SmallestFlip flip = flip(election.withStates(shuffled, election.candidacies()), ELECT);
    assertThat(flip.units()).isEqualTo(flip(election, ELECT).units());
  }

  private static SmallestFlip flip(Election election, FlipGoal goal) {
    return SmallestFlip.of(election, goal, ThirdPartyUnits.FLIP, Optional.empty());
  }
}
