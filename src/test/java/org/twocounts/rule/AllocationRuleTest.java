package org.twocounts.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

class AllocationRuleTest {
  private static UnitVote vote(String unit, String words, long other) {
    Map<String, Long> votes = new LinkedHashMap<>();
    String[] parts = words.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      votes.put(parts[i], Long.parseLong(parts[i + 1]));
    }
    return UnitVote.cast(unit, votes, other);
  }

  private static StateBallot state(String words, UnitVote... districts) {
    UnitBallot atLarge =
        new UnitBallot(
            "AA", Optional.of(vote("AA", words, 0)), 9, Map.of(), 0, Map.of("Ann", 8, "Bob", 1));
    return new StateBallot("AA", List.of(atLarge), List.of(districts));
  }

  private static Map<String, Rational> won(String... namesAndElectors) {
    Map<String, Rational> won = new LinkedHashMap<>();
    for (String pair : namesAndElectors) {
      String[] parts = pair.split(" ", -1);
      won.put(parts[0], Rational.of(Long.parseLong(parts[1])));
    }
    return won;
  }

  @Test
  void under_the_unit_rule_the_leader_has_all() {
    StateAward award = new Unit().award(state("Ann 40 Bob 39 Cid 21"), 9);
    assertThat(award.won()).isEqualTo(won("Ann 9"));
    assertThat(award.unawarded()).isEqualTo(Rational.ZERO);
  }

  @Test
  void a_tied_state_is_nobodys_and_says_so() {
    StateAward award = new Unit().award(state("Ann 40 Bob 40"), 9);
    assertThat(award.won()).isEmpty();
    assertThat(award.ties()).containsExactly(new StateAward.Tie(9, List.of("Ann", "Bob")));
    assertThat(award.unawarded()).isEqualTo(Rational.of(9));
  }

  @Test
  void persons_not_named_never_win_electors_even_with_most_votes() {
    StateBallot ballot = state("Ann 30 Bob 20");
    ballot = ballot.mapVotes(v -> vote("AA", "Ann 30 Bob 20", 50));
    assertThat(new Unit().award(ballot, 9).won()).isEqualTo(won("Ann 9"));
    assertThat(Proportional.by(ApportionmentMethod.HAMILTON).award(ballot, 9).won())
        .containsOnlyKeys("Ann", "Bob");
    StateAward shares = Fractional.EXACT.award(ballot, 10);
    assertThat(shares.won()).isEqualTo(won("Ann 3", "Bob 2"));
    assertThat(shares.unawarded()).isEqualTo(Rational.of(5));
  }

  @Test
  void fractions_are_exact_and_can_be_cut() {
    assertThat(Fractional.EXACT.award(state("Ann 2 Bob 1"), 1).won().get("Ann"))
        .isEqualTo(Rational.of(2, 3));
    StateAward cut = new Fractional(OptionalInt.of(3)).award(state("Ann 2 Bob 1"), 1);
    assertThat(cut.won().get("Ann")).isEqualTo(Rational.of(666, 1000));
    assertThat(cut.unawarded()).isEqualTo(Rational.of(1, 1000));
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({"hamilton, 5, 3, 1", "jefferson, 5, 3, 1", "webster, 5, 3, 1", "adams, 4, 3, 2"})
  void proportional_electors_are_whole(String method, long ann, long bob, long cid) {
    ApportionmentMethod by = ApportionmentMethod.valueOf(method.toUpperCase(Locale.ROOT));
    StateAward award = Proportional.by(by).award(state("Ann 52 Bob 34 Cid 14"), 9);
    assertThat(award.won()).isEqualTo(won("Ann " + ann, "Bob " + bob, "Cid " + cid));
  }

  @Test
  void a_threshold_counts_all_votes_persons_not_named_included() {
    StateBallot ballot = state("Ann 50").mapVotes(v -> vote("AA", "Ann 50 Bob 40 Cid 4", 6));
    Proportional fourPercent =
        new Proportional(ApportionmentMethod.WEBSTER, Rational.of(4, 100), FirstSeat.GUARANTEED);
    Proportional overFour =
        new Proportional(ApportionmentMethod.WEBSTER, Rational.of(401, 10_000), FirstSeat.EARNED);
    assertThat(fourPercent.award(ballot, 20).won()).containsKey("Cid");
    assertThat(overFour.award(ballot, 20).won()).doesNotContainKey("Cid");
  }

  @Test
  void where_nobody_reaches_the_threshold_the_leader_has_all() {
    Proportional high =
        new Proportional(ApportionmentMethod.WEBSTER, Rational.of(9, 10), FirstSeat.EARNED);
    assertThat(high.award(state("Ann 60 Bob 40"), 9).won()).isEqualTo(won("Ann 9"));
  }

  @Test
  void by_district_the_rest_follows_the_state() {
    StateBallot ballot =
        state("Ann 60 Bob 40", vote("AA-1", "Ann 20 Bob 30", 0), vote("AA-2", "Ann 40 Bob 10", 0));
    assertThat(new ByDistrict().award(ballot, 4).won()).isEqualTo(won("Ann 3", "Bob 1"));
    assertThat(new ByDistrict().award(ballot, 2).won()).isEqualTo(won("Bob 1", "Ann 1"));
    assertThatThrownBy(() -> new ByDistrict().award(ballot, 1))
        .hasMessage("AA: 1 electors for 2 districts");
  }

  @Test
  void where_the_people_did_not_vote_electors_stay_as_won() {
    StateBallot legislature = legislature(0, "Ann 6", "Bob 3");
    for (StateRule rule :
        List.of(
            new Unit(), new Law(), new ByDistrict(), Proportional.by(ApportionmentMethod.HILL))) {
      assertThat(rule.award(legislature, 9).won()).isEqualTo(won("Ann 6", "Bob 3"));
      assertThat(rule.award(legislature, 6).won()).isEqualTo(won("Ann 4", "Bob 2"));
    }
    assertThat(Fractional.EXACT.award(legislature, 1).won().get("Bob"))
        .isEqualTo(Rational.of(1, 3));
  }

  @Test
  void beside_the_states_the_nation_may_have_electors_too() {
    UnitVote nation = vote("nation", "Ann 60 Bob 40", 0);
    StateBallot ballot = state("Ann 40 Bob 60");
    assertThat(new NationalBonus().award(ballot, 9).won()).isEqualTo(won("Bob 9"));
    assertThat(new NationalBonus().nationalAward(nation, 50, 0).orElseThrow().won())
        .isEqualTo(won("Ann 100"));
    assertThat(new NationalProportional().award(ballot, 9).won()).isEmpty();
    assertThat(new NationalProportional().award(legislature(0, "Ann 6", "Bob 3"), 9).won())
        .isEqualTo(won("Ann 6", "Bob 3"));
    assertThat(new NationalProportional().nationalAward(nation, 50, 10).orElseThrow().won())
        .isEqualTo(won("Ann 6", "Bob 4"));
    assertThat(new Unit().nationalAward(nation, 50, 10)).isEmpty();
  }

  @Test
  void as_cast_follows_no_votes() {
    StateAward award = new AsCast().award(state("Ann 1 Bob 99"), 10);
    assertThat(award.won()).isEqualTo(won("Ann 8", "Bob 1"));
    assertThat(award.unawarded()).isEqualTo(Rational.of(1));
  }

  @ParameterizedTest
  @EnumSource(ApportionmentMethod.class)
  void all_electors_of_a_state_are_awarded_or_tied(ApportionmentMethod method) {
    Random random = new Random(1868);
    for (int trial = 0; trial < 200; trial++) {
      StateBallot ballot =
          state("Ann " + random.nextInt(99) + " Bob " + random.nextInt(99) + " Cid 1");
      StateAward award = Proportional.by(method).award(ballot, 1 + random.nextInt(20));
      long tied = award.ties().stream().mapToLong(StateAward.Tie::electors).sum();
      assertThat(award.unawarded()).isEqualTo(Rational.of(tied));
    }
  }

  private static StateBallot legislature(int ofNobody, String... won) {
    Map<String, Integer> electors = new LinkedHashMap<>();
    won(won).forEach((name, own) -> electors.put(name, Math.toIntExact(own.floor())));
    return new StateBallot(
        "AA",
        List.of(UnitBallot.of("AA", Optional.empty(), electors, ofNobody, Map.of())),
        List.of());
  }

  /** Two at large for Ann, who leads the state; a district for each. */
  private static StateBallot likeMaine() {
    return new StateBallot(
        "AA",
        List.of(
            unit("AA", "Ann 60 Bob 40", Map.of("Ann", 2)),
            unit("AA-1", "Ann 45 Bob 5", Map.of("Ann", 1)),
            unit("AA-2", "Ann 15 Bob 35", Map.of("Bob", 1))),
        List.of());
  }

  private static UnitBallot unit(String unit, String votes, Map<String, Integer> won) {
    return UnitBallot.of(unit, Optional.of(vote(unit, votes, 0)), won, 0, won);
  }

  @Test
  void who_wins_no_elector_is_not_among_those_who_win() {
    assertThat(Proportional.by(ApportionmentMethod.HAMILTON).award(state("Ann 99 Bob 1"), 9).won())
        .isEqualTo(won("Ann 9"));
  }

  @Test
  void a_tie_for_no_electors_is_none() {
    StateBallot ballot =
        state("Ann 50 Bob 50", vote("AA-1", "Ann 20 Bob 30", 0), vote("AA-2", "Ann 30 Bob 20", 0));
    StateAward award = new ByDistrict().award(ballot, 2);
    assertThat(award.won()).isEqualTo(won("Ann 1", "Bob 1"));
    assertThat(award.ties()).isEmpty();
  }

  @Test
  void where_nobody_has_votes_the_electors_are_nobodys() {
    StateBallot ballot = state("Ann 0 Bob 0");
    for (StateRule rule :
        List.of(
            new Unit(),
            Fractional.EXACT,
            Proportional.by(ApportionmentMethod.HAMILTON),
            Proportional.by(ApportionmentMethod.ADAMS))) {
      StateAward award = rule.award(ballot, 9);
      assertThat(award.won()).isEmpty();
      assertThat(award.ties()).isEmpty();
      assertThat(award.unawarded()).isEqualTo(Rational.of(9));
    }
  }

  @Test
  void fractions_of_a_voter_count() {
    StateBallot ballot =
        state("Ann 1")
            .mapVotes(
                v ->
                    new UnitVote(
                        "AA",
                        Map.of("Ann", Rational.of(5, 4), "Bob", Rational.of(3, 4)),
                        Rational.ZERO));
    assertThat(Proportional.by(ApportionmentMethod.HAMILTON).award(ballot, 8).won())
        .isEqualTo(won("Ann 5", "Bob 3"));
  }

  @Test
  void electors_that_cannot_be_divided_as_they_were_won_are_tied() {
    StateAward award = new Law().award(legislature(0, "Ann 3", "Bob 3"), 5);
    assertThat(award.won()).isEqualTo(won("Ann 2", "Bob 2"));
    assertThat(award.ties()).containsExactly(new StateAward.Tie(1, List.of("Ann", "Bob")));
  }

  @Test
  void where_nobody_won_an_elector_more_of_them_are_nobodys_too() {
    StateAward award = new Law().award(legislature(0), 3);
    assertThat(award.won()).isEmpty();
    assertThat(award.unawarded()).isEqualTo(Rational.of(3));
    assertThat(new Law().award(legislature(2, "Ann 1"), 6).won()).isEqualTo(won("Ann 2"));
  }

  @ParameterizedTest(name = "{0} electors: Ann {1}, Bob {2}")
  @CsvSource({"2, 1, 1", "3, 2, 1", "4, 3, 1", "6, 5, 1"})
  void by_the_law_of_the_year_districts_keep_their_electors(long electors, long ann, long bob) {
    assertThat(new Law().award(likeMaine(), electors).won())
        .isEqualTo(won("Ann " + ann, "Bob " + bob));
  }

  @Test
  void by_the_law_of_the_year_districts_need_their_electors() {
    assertThatThrownBy(() -> new Law().award(likeMaine(), 1))
        .hasMessage("AA: 1 electors are fewer than those of its districts");
  }

  @Test
  void by_the_law_of_the_year_each_unit_follows_its_own_leader() {
    StateBallot turned =
        likeMaine().mapUnit("AA-1", unit -> unit.withVote(vote("AA-1", "Ann 20 Bob 30", 0)));
    assertThat(new Law().award(turned, 4).won()).isEqualTo(won("Ann 2", "Bob 2"));
  }

  @Test
  void electors_follow_only_a_single_leader() {
    Map<String, Integer> won = Map.of("Ann", 2, "Bob", 1);
    UnitBallot led = unit("AA", "Ann 60 Bob 40", won);
    assertThat(led.following()).isEqualTo(2);
    assertThat(led.staying()).isEqualTo(Map.of("Bob", 1));
    UnitBallot tied = unit("AA", "Ann 50 Bob 50", won);
    assertThat(tied.following()).isZero();
    assertThat(tied.staying()).isEqualTo(won);
    assertThat(UnitBallot.of("AA", led.vote(), won, 4, won).electors()).isEqualTo(7);
  }

  @Test
  void negative_electors_and_votes_are_refused() {
    assertThat(unit("AA", "Ann 1", Map.of("Bob", 0)).electors()).isZero();
    UnitVote vote = vote("AA", "Ann 1", 0);
    assertThatThrownBy(() -> new UnitBallot("AA", Optional.of(vote), -1, Map.of(), 0, Map.of()))
        .hasMessage("AA: negative electors");
    assertThatThrownBy(
            () -> new UnitBallot("AA", Optional.of(vote), 0, Map.of("Ann", -1), 0, Map.of()))
        .hasMessage("AA: negative electors");
    assertThatThrownBy(() -> new UnitBallot("AA", Optional.of(vote), 0, Map.of(), -1, Map.of()))
        .hasMessage("AA: negative electors");
    assertThatThrownBy(() -> vote("AA", "Ann -1", 0)).hasMessage("AA: negative votes");
    assertThatThrownBy(() -> vote("AA", "Ann 1", -1)).hasMessage("AA: negative votes");
  }

  @Test
  void all_voters_can_leave_and_no_more() {
    UnitVote vote = vote("AA", "Ann 60 Bob 40", 0);
    assertThat(vote.moved("Ann", "Bob", Rational.of(60)).votes())
        .isEqualTo(won("Ann 0", "Bob 100"));
    assertThat(vote.moved("Ann", "Bob", Rational.ZERO)).isEqualTo(vote);
    assertThatThrownBy(() -> vote.moved("Ann", "Bob", Rational.of(61)))
        .hasMessage("AA: 61.0 voters cannot leave Ann, who has 60.0");
    assertThatThrownBy(() -> vote.moved("Ann", "Bob", Rational.of(-1)))
        .hasMessage("AA: −1.0 voters cannot leave Ann, who has 60.0");
  }
}
