package org.twocounts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twocounts.rule.Outcome.ContingentElection;

class DecisionRuleTest {
  private static List<ElectorTotal> standings(String... namesAndElectors) {
    return Stream.of(namesAndElectors)
        .map(pair -> pair.split(" ", -1))
        .map(
            p ->
                new ElectorTotal(
                    p[0], !p[0].equals("Unpledged"), Rational.of(Long.parseLong(p[1]))))
        .toList();
  }

  private static Outcome decide(DecisionRule rule, long all, String... namesAndElectors) {
    return rule.decide(standings(namesAndElectors), Rational.of(all));
  }

  private static List<String> among(Outcome outcome) {
    assertThat(outcome.winner()).isEmpty();
    return ((ContingentElection) outcome).among();
  }

  @Test
  void exactly_half_of_the_electors_is_not_a_majority() {
    assertThat(among(decide(DecisionRule.MAJORITY, 538, "Ann 269", "Bob 269")))
        .containsExactly("Ann", "Bob");
  }

  @Test
  void a_fraction_more_than_half_is_a_majority() {
    Rational electors = Rational.of(269).plus(Rational.of(1, 1000));
    Outcome outcome =
        DecisionRule.MAJORITY.decide(
            List.of(new ElectorTotal("Ann", true, electors)), Rational.of(538));
    assertThat(outcome.winner()).contains("Ann");
  }

  @Test
  void electors_who_did_not_vote_count_toward_the_majority() {
    assertThat(decide(DecisionRule.MAJORITY, 10, "Ann 5", "Bob 3").winner()).isEmpty();
  }

  /** 12th Amendment: "from the persons having the highest numbers not exceeding three". */
  @Test
  void the_House_chooses_among_the_first_three() {
    assertThat(among(decide(DecisionRule.MAJORITY, 261, "J 99", "A 84", "Cr 41", "Cl 37")))
        .containsExactly("J", "A", "Cr");
  }

  @Test
  void a_tie_for_the_third_place_names_all_who_are_in_it() {
    assertThat(among(decide(DecisionRule.MAJORITY, 20, "A 8", "B 6", "C 3", "D 3")))
        .containsExactly("A", "B", "C", "D");
  }

  @Test
  void nobody_without_electors_is_among_the_three() {
    assertThat(among(decide(DecisionRule.MAJORITY, 10, "A 5", "B 5", "C 0")))
        .containsExactly("A", "B");
  }

  @Test
  void before_1804_a_tie_of_two_majorities_goes_to_the_House_between_the_two() {
    assertThat(among(decide(DecisionRule.TWO_VOTES, 138, "Jef 73", "Burr 73", "Adams 65")))
        .containsExactly("Burr", "Jef");
    assertThat(decide(DecisionRule.TWO_VOTES, 138, "Jef 74", "Burr 73").winner()).contains("Jef");
    assertThat(
            among(decide(DecisionRule.TWO_VOTES, 138, "A 60", "B 59", "C 5", "D 4", "E 3", "F 2")))
        .hasSize(5);
  }

  @Test
  void two_fifths_elect_where_a_plan_says_so() {
    DecisionRule plan = DecisionRule.FORTY_PERCENT_ELSE_CONGRESS;
    assertThat(decide(plan, 100, "Ann 40", "Bob 35", "Cid 25").winner()).contains("Ann");
    assertThat(among(decide(plan, 100, "Ann 39", "Bob 36", "Cid 25")))
        .containsExactly("Ann", "Bob");
    assertThat(among(decide(plan, 100, "Ann 42", "Bob 42", "Cid 16")))
        .containsExactly("Ann", "Bob");
  }

  @Test
  void unpledged_electors_elect_and_are_not_elected() {
    assertThat(among(decide(DecisionRule.MAJORITY, 10, "Unpledged 6", "Ann 4")))
        .containsExactly("Ann");
    assertThat(
            decide(DecisionRule.FORTY_PERCENT_ELSE_CONGRESS, 10, "Unpledged 6", "Ann 4").winner())
        .isEmpty();
  }

  @Test
  void who_has_no_more_electors_than_an_unpledged_slate_has_not_most() {
    DecisionRule twoFifths = DecisionRule.FORTY_PERCENT_ELSE_CONGRESS;
    assertThat(decide(twoFifths, 10, "Unpledged 4", "Ann 5").winner()).contains("Ann");
    assertThat(among(decide(twoFifths, 10, "Unpledged 5", "Ann 5"))).containsExactly("Ann");
    assertThat(among(decide(DecisionRule.PLURALITY, 9, "Unpledged 4", "Ann 4", "Bob 1")))
        .containsExactly("Ann", "Bob");
  }

  @Test
  void without_electors_nobody_is_left_to_choose_among() {
    assertThat(decide(DecisionRule.MAJORITY, 10).summary()).startsWith("nobody won electors");
    assertThat(decide(DecisionRule.PLURALITY, 10, "Ann 1").winner()).isEqualTo(Optional.of("Ann"));
  }
}
