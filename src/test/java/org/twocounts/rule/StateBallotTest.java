package org.twocounts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

/** A state of five electors as Maine's: three at large, of whom one is nobody's, two districts. */
class StateBallotTest {
  private static final UnitVote STATEWIDE = UnitVote.cast("AA", Map.of("Ann", 60L, "Bob", 30L), 10);
  private static final UnitVote FIRST = UnitVote.cast("AA-1", Map.of("Ann", 45L, "Bob", 5L), 0);
  private static final UnitVote SECOND = UnitVote.cast("AA-2", Map.of("Ann", 15L, "Bob", 25L), 10);
  private static final UnitVote CONGRESSIONAL = UnitVote.cast("AA-3", Map.of("Ann", 1L), 0);
  private static final StateBallot STATE =
      new StateBallot(
          "AA",
          List.of(
              UnitBallot.of(
                  "AA", Optional.of(STATEWIDE), Map.of("Ann", 1, "Bob", 1), 1, Map.of("Ann", 2)),
              UnitBallot.of("AA-1", Optional.of(FIRST), Map.of("Ann", 1), 0, Map.of("Ann", 1)),
              UnitBallot.of("AA-2", Optional.of(SECOND), Map.of("Bob", 1), 0, Map.of("Bob", 1))),
          List.of(FIRST, SECOND, CONGRESSIONAL));

  @Test
  void electors_and_votes_counted_are_those_of_all_units() {
    assertThat(STATE.electors()).isEqualTo(5);
    assertThat(STATE.electorsOfNobody()).isEqualTo(1);
    assertThat(STATE.votesCounted()).isEqualTo(Map.of("Ann", 3, "Bob", 1));
    assertThat(STATE.electorDistricts()).containsExactly("AA-1", "AA-2");
    assertThat(STATE.findUnit("AA-2").map(UnitBallot::electors)).contains(1);
    assertThat(STATE.findUnit("AA-3")).isEmpty();
    assertThat(STATE.statewide()).contains(STATEWIDE);
  }

  @Test
  void a_state_without_a_unit_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StateBallot("AA", List.of(), List.of()))
        .withMessage("AA: no unit that chooses electors");
  }

  @Test
  void votes_change_alike_in_the_state_and_in_districts_of_both_kinds() {
    StateBallot two = STATE.mapVotes(v -> v.only(List.of("Bob")));
    assertThat(two.statewide().orElseThrow().votes()).containsOnlyKeys("Bob");
    assertThat(two.statewide().orElseThrow().other()).isEqualTo(Rational.ZERO);
    assertThat(two.units())
        .allMatch(u -> u.vote().orElseThrow().total().equals(u.vote().get().of("Bob")));
    assertThat(two.districts()).noneMatch(d -> d.counts("Ann"));
    assertThat(two.electors()).isEqualTo(5);
  }

  @Test
  void a_district_that_changes_changes_in_the_vote_by_congressional_district_too() {
    UnaryOperator<UnitBallot> swept =
        unit -> unit.withVote(UnitVote.cast(unit.unit(), Map.of("Bob", 9L), 0));
    StateBallot changed = STATE.mapUnit("AA-2", swept);
    assertThat(changed.units().get(2).vote().orElseThrow().votes()).containsOnlyKeys("Bob");
    assertThat(changed.districts().get(1).votes()).containsOnlyKeys("Bob");
    assertThat(changed.districts()).contains(FIRST, CONGRESSIONAL);
    assertThat(changed.units().get(0)).isEqualTo(STATE.units().get(0));
    StateBallot statewide = STATE.mapUnit("AA", swept);
    assertThat(statewide.statewide().orElseThrow().leaders()).containsExactly("Bob");
    assertThat(statewide.districts()).isEqualTo(STATE.districts());
  }

  @Test
  void electors_that_stay_can_change_hands_and_who_loses_them_leaves_them_to_nobody() {
    UnaryOperator<Map<String, Integer>> withoutBob =
        electors -> {
          Map<String, Integer> left = new LinkedHashMap<>(electors);
          left.remove("Bob");
          return left;
        };
    StateBallot changed = STATE.mapElectors(withoutBob);
    assertThat(changed.electors()).isEqualTo(5);
    assertThat(changed.electorsOfNobody()).isEqualTo(2);
    assertThat(changed.votesCounted()).isEqualTo(Map.of("Ann", 3));
  }

  @Test
  void a_unit_won_by_one_candidate_is_won_with_all_its_electors() {
    UnitBallot voted = STATE.atLarge().wonBy("Cid");
    assertThat(voted.electors()).isEqualTo(3);
    assertThat(voted.following()).isEqualTo(3);
    assertThat(voted.ofNobody()).isZero();
    assertThat(voted.votesCounted()).isEqualTo(Map.of("Cid", 2));
    UnitBallot legislature =
        UnitBallot.of("BB", Optional.empty(), Map.of("Ann", 2), 1, Map.of()).wonBy("Cid");
    assertThat(legislature.staying()).isEqualTo(Map.of("Cid", 3));
    assertThat(legislature.following()).isZero();
    assertThat(legislature.votesCounted()).isEmpty();
  }

  @Test
  void a_candidate_may_leave_and_the_votes_go_too() {
    UnitVote without = STATEWIDE.without("Ann");
    assertThat(without.counts("Ann")).isFalse();
    assertThat(without.total()).isEqualTo(Rational.of(40));
    assertThat(without.named()).isEqualTo(Rational.of(30));
    assertThat(STATEWIDE.counts("Ann")).isTrue();
    assertThat(STATEWIDE.total()).isEqualTo(Rational.of(100));
  }

  @Test
  void a_swing_takes_half_of_its_points_from_one_side_and_never_more_than_there_are() {
    UnitVote swung = STATEWIDE.swung("Ann", "Bob", Rational.of(10));
    assertThat(swung.of("Ann")).isEqualTo(Rational.of(55));
    assertThat(swung.of("Bob")).isEqualTo(Rational.of(35));
    assertThat(swung.total()).isEqualTo(Rational.of(100));
    assertThat(STATEWIDE.swung("Bob", "Ann", Rational.of(100)).of("Bob")).isEqualTo(Rational.ZERO);
    assertThat(STATEWIDE.swung("Cid", "Ann", Rational.of(10))).isEqualTo(STATEWIDE);
    assertThat(STATEWIDE.swung("Ann", "Cid", Rational.of(10))).isEqualTo(STATEWIDE);
  }

  @Test
  void everybody_has_a_first_elector_only_by_method_and_without_a_threshold() {
    assertThat(Proportional.by(ApportionmentMethod.HILL).givesEveryoneAnElector()).isTrue();
    assertThat(Proportional.by(ApportionmentMethod.WEBSTER).givesEveryoneAnElector()).isFalse();
    assertThat(
            new Proportional(ApportionmentMethod.HILL, Rational.ZERO, FirstSeat.EARNED)
                .givesEveryoneAnElector())
        .isFalse();
    assertThat(
            new Proportional(ApportionmentMethod.HILL, Rational.of(1, 20), FirstSeat.GUARANTEED)
                .givesEveryoneAnElector())
        .isFalse();
  }

  @Test
  void a_threshold_is_from_nothing_to_all() {
    for (Rational ends : List.of(Rational.ZERO, Rational.of(1))) {
      assertThat(new Proportional(ApportionmentMethod.HILL, ends, FirstSeat.EARNED).threshold())
          .isEqualTo(ends);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Proportional(ApportionmentMethod.HILL, Rational.of(-1, 100), FirstSeat.EARNED))
        .withMessage("threshold of -1 hundredths");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Proportional(ApportionmentMethod.HILL, Rational.of(101, 100), FirstSeat.EARNED))
        .withMessage("threshold of 101 hundredths");
  }
}
