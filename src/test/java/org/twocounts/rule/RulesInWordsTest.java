package org.twocounts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

/** What a rule says of itself, in sentences and to those who ask what it needs. */
class RulesInWordsTest {
  private static final List<StateBallot> MAINE_AND_OHIO =
      List.of(ballot("ME", "ME-1"), ballot("OH"));

  /** One rule at least of each kind, in the order in which guides list them. */
  private static final List<String> KINDS =
      List.of(
          "as-cast",
          "law",
          "unit",
          "proportional",
          "fractional",
          "district",
          "national-bonus",
          "national-proportional",
          "popular");

  /** What every rule, by its label, says of itself where it begins the sentence of a plan. */
  private static final Map<String, String> CLAUSES =
      Map.ofEntries(
          Map.entry("as-cast", "Electoral votes as Congress counted them"),
          Map.entry(
              "law",
              "By the law of each state that year (rule law): electors that went to its leader go"
                  + " to whoever leads it now, those of ME two at large and one a district;"
                  + " electors that did not go with the vote stay"),
          Map.entry("unit", "All electors of a state to its leader"),
          Map.entry(
              "proportional", "Whole electors of a state in proportion to its votes, by hamilton"),
          Map.entry("fractional", "Electors of a state by exact shares of its votes"),
          Map.entry(
              "district",
              "One elector to the leader of each congressional district, the rest to the leader of"
                  + " the state"),
          Map.entry(
              "national-bonus",
              "All electors of a state to its leader, and 4 more, two for each state that appointed"
                  + " electors, to the leader of the nation"),
          Map.entry(
              "national-proportional",
              "All electors together in proportion to the votes of the nation, by largest"
                  + " remainders"),
          Map.entry("popular", "Most votes of the nation elect"));

  private static StateBallot ballot(String state, String... districts) {
    List<String> units = new ArrayList<>(List.of(state));
    units.addAll(List.of(districts));
    return new StateBallot(
        state,
        units.stream()
            .map(u -> UnitBallot.of(u, Optional.empty(), Map.of("Ann", 2), 0, Map.of("Ann", 2)))
            .toList(),
        List.of());
  }

  private static AllocationRule rule(String label) {
    return AllocationRule.all().stream().filter(r -> r.label().equals(label)).findFirst().get();
  }

  /** Those of the kinds, so that a further rule of a kind changes no answer. */
  private static String those(Predicate<AllocationRule> are) {
    return KINDS.stream().filter(label -> are.test(rule(label))).collect(Collectors.joining(" "));
  }

  @Test
  void every_rule_is_listed_once_the_popular_vote_last() {
    assertThat(AllocationRule.all())
        .extracting(AllocationRule::label)
        .doesNotHaveDuplicates()
        .containsSubsequence(KINDS)
        .endsWith("popular");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_clause_begins_the_sentence_of_a_plan(AllocationRule rule) {
    assertThat(CLAUSES.get(rule.label()))
        .as("the clause of %s in CLAUSES of this test", rule.label())
        .isEqualTo(rule.clause(MAINE_AND_OHIO));
  }

  @Test
  void terms_of_a_rule_are_said_where_there_are_any() {
    assertThat(new Law().clause(List.of(ballot("OH"))))
        .isEqualTo(
            "By the law of each state that year (rule law): electors that went to its leader go to"
                + " whoever leads it now; electors that did not go with the vote stay");
    assertThat(new Fractional(OptionalInt.of(3)).clause(List.of()))
        .isEqualTo("Electors of a state by exact shares of its votes, cut to 3 decimals");
    assertThat(
            new Proportional(ApportionmentMethod.WEBSTER, Rational.of(1, 8), FirstSeat.GUARANTEED)
                .clause(List.of()))
        .isEqualTo(
            "Whole electors of a state in proportion to its votes, by webster, among those with at"
                + " least 12.50 %");
  }

  static List<AllocationRule> rules() {
    return AllocationRule.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_row_of_the_guide_says_what_it_does_and_a_title_what_it_is(AllocationRule rule) {
    assertThat(rule.meaning()).matches("[a-z](?s:.{10,})[a-z0-9).]");
    assertThat(rule.title())
        .isEqualTo(rule.label().equals("law") ? "the law of the year" : "rule " + rule.label());
  }

  @Test
  void what_a_rule_needs_and_what_it_leaves_out() {
    assertThat(those(r -> !r.hasElectors())).isEqualTo("popular");
    assertThat(those(r -> !r.hasElectorsOfStates())).isEqualTo("national-proportional popular");
    assertThat(those(r -> !r.followsVotes())).isEqualTo("as-cast");
    assertThat(those(AllocationRule::isLawOfTheYear)).isEqualTo("law");
    assertThat(those(AllocationRule::needsDistricts)).isEqualTo("district");
    assertThat(those(AllocationRule::countsStatesWhole))
        .isEqualTo("unit proportional fractional national-bonus");
    assertThat(those(r -> r.rounding().isPresent())).isEqualTo("proportional");
    assertThat(those(r -> r.fold(byState -> true, byNation -> false)))
        .doesNotContain("popular")
        .contains("unit");
  }

  @Test
  void who_is_elected_where_no_plan_says_otherwise() {
    assertThat(those(r -> r.usualDecision() == DecisionRule.PLURALITY)).isEqualTo("popular");
    assertThat(those(r -> r.usualDecision() == DecisionRule.MAJORITY_ELSE_RUNOFF))
        .isEqualTo("national-bonus");
    assertThat(those(r -> r.usualDecision() == DecisionRule.MAJORITY).split(" ")).hasSize(7);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "as-cast, WITHOUT_BONUS, 'has electors actual only, not no-bonus'",
    "popular, WEIGHT, 'has electors actual only, not no-bonus'",
    "as-cast, APPOINTED, ",
    "law, OF_A_HOUSE, 'has electors actual or no-bonus only: the law of the year divides those that"
        + " there were; use rule unit'",
    "law, WITHOUT_BONUS, ",
    "district, OF_A_HOUSE, 'has electors actual or no-bonus only: the districts are those of the"
        + " House as it was'",
    "proportional, WEIGHT, 'needs whole electors, and populations as weights are none; use rule"
        + " unit or fractional'",
    "proportional, OF_A_HOUSE, ",
    "national-proportional, WEIGHT, 'needs whole electors, and populations as weights are none; use"
        + " rule unit or fractional'",
    "national-bonus, WEIGHT, 'needs whole electors, and populations as weights are none; use rule"
        + " unit'",
    "unit, WEIGHT, ",
    "fractional, WEIGHT, ",
  })
  void numbers_of_electors_that_a_rule_cannot_divide_are_refused(
      String rule, ElectorNumber given, String refusal) {
    assertThat(rule(rule).limit().refusal(given, "no-bonus"))
        .isEqualTo(Optional.ofNullable(refusal));
  }

  @ParameterizedTest
  @CsvSource({
    "MAJORITY, More than half of 538: 270",
    "TWO_VOTES, More than half of 538: 270",
    "MAJORITY_ELSE_CONGRESS, More than half of 538: 270",
    "MAJORITY_ELSE_RUNOFF, More than half of 538: 270",
    "FORTY_PERCENT_ELSE_CONGRESS, Two fifths of 538 elect whoever has most",
    "FORTY_PERCENT_ELSE_RUNOFF, Two fifths of 538 elect whoever has most",
    "PLURALITY, Of 538 most elect",
  })
  void what_it_takes_to_be_elected(DecisionRule decision, String words) {
    assertThat(decision.needed("538", "270")).isEqualTo(words);
    assertThat(decision.label()).matches("[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3} of {4}")
  @CsvSource({
    "MAJORITY, 270, 268, 0, 538, 'Ann, by majority'",
    "MAJORITY, 269, 269, 0, 538,"
        + " 'no majority: the House of Representatives would choose among Ann, Bob'",
    "TWO_VOTES, 73, 73, 65, 138,"
        + " 'a tie for first place: the House of Representatives would choose among Ann, Bob'",
    "MAJORITY_ELSE_CONGRESS, 5, 4, 1, 10, 'no majority: Congress would choose among Ann, Bob, Cid'",
    "MAJORITY_ELSE_RUNOFF, 5, 4, 1, 10, 'no majority: a runoff would choose among Ann, Bob'",
    "FORTY_PERCENT_ELSE_CONGRESS, 40, 35, 25, 100, 'Ann, by plurality of two fifths'",
    "FORTY_PERCENT_ELSE_RUNOFF, 39, 36, 25, 100,"
        + " 'no plurality of two fifths: a runoff would choose among Ann, Bob'",
    "PLURALITY, 4, 3, 3, 100, 'Ann, by plurality'",
    "PLURALITY, 4, 4, 3, 100, 'a tie for first place: a second vote would choose among Ann, Bob'",
    "PLURALITY, 0, 0, 0, 100, 'nobody won electors: a second vote would choose among '",
  })
  void an_outcome_says_who_or_why_not_and_who_would_choose(
      DecisionRule decision, long ann, long bob, long cid, long all, String summary) {
    Outcome outcome =
        decision.decide(
            List.of(
                new ElectorTotal("Cid", true, Rational.of(cid)),
                new ElectorTotal("Ann", true, Rational.of(ann)),
                new ElectorTotal("Bob", true, Rational.of(bob))),
            Rational.of(all));
    assertThat(outcome.summary()).isEqualTo(summary);
    assertThat(outcome.<Boolean>fold(elected -> true, open -> false))
        .isEqualTo(outcome.winner().isPresent());
    assertThat(outcome.winner()).isEqualTo(Optional.of("Ann").filter(a -> summary.startsWith(a)));
  }
}
