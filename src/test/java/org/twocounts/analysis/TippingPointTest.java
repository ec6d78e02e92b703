package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TippingOptions.Baseline;
import org.twocounts.analysis.TippingOptions.Convention;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

class TippingPointTest {
  private static final TippingOptions STANDARD = TippingOptions.STANDARD;
  private static final TippingOptions EITHER_SIDE =
      new TippingOptions(Convention.EITHER_SIDE, Baseline.ALL, Optional.empty());
  private static final TippingOptions TWO_PARTY =
      new TippingOptions(Convention.WINNER, Baseline.TWO_PARTY, Optional.empty());

  /** 15 electors, majority 8: AA and BB make 9. */
  private static AnElection fourStates() {
    return AnElection.anElection()
        .party("Ann", "Democratic")
        .party("Bob", "Republican")
        .state("AA", 5, "Ann 80 Bob 20")
        .state("BB", 4, "Ann 55 Bob 45")
        .state("CC", 3, "Ann 51 Bob 49")
        .state("DD", 3, "Ann 30 Bob 70");
  }

  @Test
  void the_unit_that_reaches_the_majority_tips() {
    TippingPoint tipping = TippingPoint.of(fourStates().build(), STANDARD);

    assertThat(units(tipping)).containsExactly("AA", "BB", "CC", "DD");
    assertThat(tipping.unit()).isEqualTo("BB");
    assertThat(tipping.tippingMargin()).isEqualTo(10);
    assertThat(tipping.nationalMarginPoints()).isEqualTo(8);
    assertThat(tipping.bias()).isEqualTo(2);
    assertThat(tipping.towards()).contains("Democratic");
  }

  @Test
  void a_cumulated_half_does_not_tip() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 80 Bob 20")
            .state("BB", 1, "Ann 55 Bob 45")
            .state("CC", 4, "Ann 30 Bob 70")
            .build();
    assertThat(TippingPoint.of(election, STANDARD).unit()).isEqualTo("BB");
  }

  @Test
  void signs_do_not_depend_on_who_won() {
    Election mirrored =
        AnElection.anElection()
            .party("Ann", "Republican")
            .party("Bob", "Democratic")
            .state("AA", 5, "Ann 80 Bob 20")
            .state("BB", 4, "Ann 55 Bob 45")
            .state("CC", 3, "Ann 51 Bob 49")
            .state("DD", 3, "Ann 30 Bob 70")
            .build();
    TippingPoint tipping = TippingPoint.of(mirrored, STANDARD);

    assertThat(tipping.tippingMargin()).isEqualTo(-10);
    assertThat(tipping.nationalMarginPoints()).isEqualTo(-8);
    assertThat(tipping.bias()).isEqualTo(-2);
    assertThat(tipping.towards()).contains("Republican");
    assertThat(tipping.winnersTippingPoints()).isEqualTo(10);
  }

  @Test
  void from_either_side_an_even_count_can_tip_twice() {
    Election election =
        AnElection.anElection()
            .party("Ann", "Democratic")
            .party("Bob", "Republican")
            .state("AA", 5, "Ann 60 Bob 40")
            .state("BB", 1, "Ann 56 Bob 44")
            .state("CC", 4, "Ann 52 Bob 48")
            .build();

    TippingPoint tipping = TippingPoint.of(election, EITHER_SIDE);

    assertThat(tipping.unit()).isEqualTo("BB/AA");
    assertThat(tipping.tippingMargin()).isEqualTo((12.0 + 20.0) / 2);
  }

  @Test
  void third_candidates_units_stand_after_all_others_whatever_the_margin_there() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 60 Bob 40")
            .state("BB", 2, "Cid 50 Ann 45 Bob 5")
            .state("CC", 3, "Ann 51 Bob 49")
            .state("DD", 3, "Bob 70 Ann 30")
            .build();

    TippingPoint tipping = TippingPoint.of(election, STANDARD);

    assertThat(units(tipping)).containsExactly("AA", "CC", "DD", "BB");
    assertThat(tipping.unit()).isEqualTo("CC");
  }

  @Test
  void electors_without_a_popular_vote_stand_first_if_the_winners_else_last() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 60 Bob 40")
            .state("BB", 4, "Bob 70 Ann 30")
            .legislature("CC", "Ann 3")
            .legislature("DD", "Bob 2")
            .build();

    TippingPoint tipping = TippingPoint.of(election, STANDARD);

    assertThat(units(tipping)).containsExactly("CC", "AA", "BB", "DD");
    assertThat(tipping.unit()).isEqualTo("AA");
  }

  @Test
  void a_majority_without_any_popular_vote_has_no_tipping_margin() {
    Election election =
        AnElection.anElection().legislature("AA", "Ann 3").state("BB", 2, "Bob 60 Ann 40").build();

    assertThatThrownBy(() -> TippingPoint.of(election, STANDARD))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("1900: the deciding electors were chosen without a popular vote");
  }

  @Test
  void equal_margins_are_ordered_by_unit() {
    Election election =
        AnElection.anElection()
            .state("CC", 3, "Ann 60 Bob 40")
            .state("AA", 3, "Ann 6 Bob 4")
            .state("BB", 3, "Ann 40 Bob 60")
            .build();
    assertThat(TippingPoint.of(election, STANDARD).unit()).isEqualTo("CC");
    assertThat(units(TippingPoint.of(election, STANDARD))).containsExactly("AA", "CC", "BB");
  }

  @Test
  void the_two_party_baseline_leaves_third_votes_out() {
    Election election =
        AnElection.anElection().state("AA", 5, "Ann 50 Bob 30 Cid 10 Other 10").build();

    assertThat(TippingPoint.of(election, STANDARD).winnersTippingPoints()).isEqualTo(20);
    assertThat(TippingPoint.of(election, TWO_PARTY).winnersTippingPoints()).isEqualTo(25);
  }

  @Test
  void a_rival_can_be_named_but_must_have_stood() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 50 Bob 30 Cid 20")
            .state("BB", 4, "Bob 40 Ann 35 Cid 25")
            .build();

    assertThat(TippingPoint.of(election, against("Cid")).contest().rival()).isEqualTo("Cid");
    assertThatThrownBy(() -> TippingPoint.of(election, against("Dee")))
        .hasMessage("1900: \"Dee\" is no rival of Ann with popular votes");
    assertThatThrownBy(() -> TippingPoint.of(election, against("Ann")))
        .isInstanceOf(NotDefinedException.class);
  }

  @Test
  void the_rival_is_who_won_most_electors_not_most_votes() {
    assertThat(TippingPoint.of(TheRecord.election(1860), STANDARD).contest().rival())
        .isEqualTo("John C. Breckinridge");
    assertThat(TippingPoint.of(TheRecord.election(1912), STANDARD).contest().rival())
        .isEqualTo("Theodore Roosevelt");
  }

  @ParameterizedTest
  @ValueSource(ints = {1789, 1800, 1820})
  void there_is_no_bias_before_1824(int year) {
    assertThatThrownBy(() -> TippingPoint.of(TheRecord.election(year), STANDARD))
        .hasMessage(year + ": no national popular vote in the record, so no margins");
  }

  @Test
  void without_an_electoral_winner_there_is_no_tipping_point() {
    assertThatThrownBy(() -> TippingPoint.of(TheRecord.election(1824), STANDARD))
        .hasMessage(
            "1824: no candidate won a majority of electors, so there is no electoral winner");
  }

  /** FiveThirtyEight's table, and the tipping states that its articles and Leip's atlas name. */
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      textBlock =
          """
          1876, SC, -3.5
          1960, MO, 0.4
          2000, FL, -0.5
          2004, OH, 0.4
          2008, CO, 1.7
          2012, CO, 1.5
          2016, WI, -2.9
          2020, WI, -3.8
          """)
  void the_tipping_points_of_history(int year, String unit, double bias) {
    TippingPoint tipping = TippingPoint.of(TheRecord.election(year), STANDARD);
    assertThat(tipping.unit()).isEqualTo(unit);
    assertThat(tipping.bias()).isCloseTo(bias, within(0.1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_order_of_states_does_not_matter(long seed) {
    Election election = TheRecord.election(1968);
    List<StateResult> shuffled = new ArrayList<>(election.states());
    Collections.shuffle(shuffled, new Random(seed));
    TippingPoint one = TippingPoint.of(election, EITHER_SIDE);
    TippingPoint other =
        TippingPoint.of(election.withStates(shuffled, election.candidacies()), EITHER_SIDE);

    assertThat(other.ranking()).isEqualTo(one.ranking());
    assertThat(other.bias()).isEqualTo(one.bias());
  }

  private static TippingOptions against(String rival) {
    return new TippingOptions(Convention.WINNER, Baseline.ALL, Optional.of(rival));
  }

  private static List<String> units(TippingPoint tipping) {
    return tipping.ranking().stream().map(RankedUnit::unit).toList();
  }
}
