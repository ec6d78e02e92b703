package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twocounts.model.AnElection.anElection;
import static org.twocounts.model.AnElection.recordOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.counterfactual.ElectorBasis.ByPopulation;
import org.twocounts.analysis.counterfactual.ElectorBasis.NoBonus;
import org.twocounts.model.AnElection;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.AsCast;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.Popular;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;

/** Small made-up elections, whose outcomes can be checked by hand. */
class CounterfactualTest {
  /** Ann carries the two small states narrowly; Bob the large one, and the nation. */
  private static AnElection threeStates() {
    return anElection()
        .party("Ann", "Republican")
        .party("Bob", "Democratic")
        .state("AA", 4, "Ann 51 Bob 49 Other 2")
        .state("BB", 4, "Ann 60 Bob 40")
        .state("CC", 7, "Ann 50 Bob 150 Cid 10");
  }

  private static Counterfactual run(AnElection election, Plan plan, ScenarioStep... steps) {
    return Counterfactual.of(recordOf(election.build()), 1900, new Scenario(plan, List.of(steps)));
  }

  private static Rational electors(Counterfactual found, String candidate) {
    return found.find(candidate).orElseThrow().electors();
  }

  @Test
  void the_unit_rule_makes_a_split_of_it() {
    Counterfactual found = run(threeStates(), Plan.unit());
    assertThat(electors(found, "Ann")).isEqualTo(Rational.of(8));
    assertThat(found.majority()).contains(8L);
    assertThat(found.outcome().winner()).contains("Ann");
    assertThat(found.popularLeader()).contains("Bob");
    assertThat(found.split()).isEqualTo(SplitStatus.SPLIT);
  }

  @Test
  void without_two_electors_a_state_the_large_state_decides() {
    Counterfactual found = run(threeStates(), Plan.unit().withElectors(new NoBonus()));
    assertThat(electors(found, "Ann")).isEqualTo(Rational.of(4));
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(5));
    assertThat(found.split()).isEqualTo(SplitStatus.NOT_SPLIT);
  }

  @Test
  void exact_shares_leave_the_part_of_persons_not_named_to_nobody() {
    Counterfactual found = run(threeStates(), Plan.of(Fractional.EXACT));
    assertThat(electors(found, "Ann"))
        .isEqualTo(
            Rational.of(51, 102)
                .times(4)
                .plus(Rational.of(60, 100).times(4))
                .plus(Rational.of(50, 210).times(7)));
    assertThat(found.unawarded()).isEqualTo(Rational.of(2, 102).times(4));
    assertThat(found.outcome().winner()).contains("Bob");
    assertThat(found.split()).isEqualTo(SplitStatus.NOT_SPLIT);
  }

  @Test
  void the_popular_rule_has_no_electors() {
    Counterfactual found = run(threeStates(), Plan.of(new Popular()));
    assertThat(found.electors()).isEmpty();
    assertThat(found.majority()).isEmpty();
    assertThat(found.outcome().winner()).contains("Bob");
    assertThat(found.shareOf(found.results().get(0))).isEqualTo(Rational.of(239, 412));
  }

  @Test
  void a_compact_sends_the_electors_of_its_states_to_the_leader_of_the_nation() {
    Counterfactual found = run(threeStates(), Plan.unit().withCompact(Set.of("BB")));
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(11));
    assertThat(found.awards().get(1).basis())
        .isEqualTo("all to the leader of the nation, by compact");
    assertThatThrownBy(() -> run(threeStates(), Plan.unit().withCompact(Set.of("ZZ"))))
        .hasMessage("ZZ appointed no electors in 1900");
  }

  @Test
  void a_two_party_count_gives_a_third_candidates_state_to_the_better_of_the_two() {
    AnElection election = threeStates().state("DD", 3, "Ann 10 Bob 9 Cid 40");
    assertThat(electors(run(election, Plan.unit()), "Cid")).isEqualTo(Rational.of(3));
    Plan twoParty = Plan.unit().withContenders(new Contenders.Named("Bob", "Ann"));
    Counterfactual found = run(election, twoParty);
    assertThat(electors(found, "Ann")).isEqualTo(Rational.of(11));
    assertThat(found.find("Cid")).isEmpty();
    assertThat(found.caveats()).contains("Only the votes for Bob and Ann are counted.");
  }

  @Test
  void a_swing_moves_half_of_it_from_either_side_in_every_state() {
    Counterfactual found = run(threeStates(), Plan.unit(), Swing.parse("D+4", Optional.empty()));
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(11));
    assertThat(found.find("Ann").orElseThrow().votes()).isEqualTo(161 - 2 - 2 - 4);
    assertThat(found.steps().get(0).effect())
        .isEqualTo("swing of 4 points from Ann to Bob in every unit: 8 voters");
  }

  @Test
  void a_swing_takes_no_more_voters_than_there_are() {
    Counterfactual found = run(threeStates(), Plan.unit(), Swing.parse("R+200", Optional.empty()));
    assertThat(found.find("Bob").orElseThrow().votes()).isZero();
    assertThat(found.popularVotes()).isEqualTo(412);
  }

  @Test
  void a_flip_moves_the_fewest_voters_that_make_the_candidate_lead() {
    Counterfactual found = run(threeStates(), Plan.unit(), new Flip("AA", "Bob"));
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(11));
    assertThat(found.steps().get(0).effect()).isEqualTo("AA: 2 voters change to Bob, who leads");
    assertThat(found.find("Bob").orElseThrow().votes()).isEqualTo(241);
  }

  @Test
  void a_third_candidate_has_to_overtake_both() {
    AnElection election = anElection().state("AA", 3, "Ann 40 Bob 38 Cid 22");
    Counterfactual found = run(election, Plan.unit(), new Flip("AA", "Cid"));
    assertThat(found.outcome().winner()).contains("Cid");
    long voters = found.find("Cid").orElseThrow().votes() - 22;
    assertThat(voters).isEqualTo(12);
    assertThat(found.find("Ann").orElseThrow().votes()).isLessThan(34);
    assertThat(found.find("Bob").orElseThrow().votes()).isLessThan(34);
  }

  @Test
  void a_flip_takes_no_more_voters_than_a_search_finds() {
    Random random = new Random(2000);
    for (int trial = 0; trial < 300; trial++) {
      int ann = random.nextInt(30);
      int bob = random.nextInt(30);
      int cid = random.nextInt(30);
      if (ann + bob + cid > 0) {
        AnElection election =
            anElection().state("AA", 3, "Ann " + ann + " Bob " + bob + " Cid " + cid);
        Counterfactual found = run(election, Plan.unit(), new Flip("AA", "Cid"));
        assertThat(found.find("Cid").orElseThrow().votes() - cid).isEqualTo(fewest(ann, bob, cid));
        assertThat(found.outcome().winner()).contains("Cid");
      }
    }
  }

  private static int fewest(int ann, int bob, int cid) {
    for (int movers = 0; ; movers++) {
      for (int fromAnn = 0; fromAnn <= Math.min(movers, ann); fromAnn++) {
        int fromBob = movers - fromAnn;
        if (fromBob <= bob && cid + movers > ann - fromAnn && cid + movers > bob - fromBob) {
          return movers;
        }
      }
    }
  }

  @Test
  void moved_voters_leave_one_side_for_the_other() {
    Counterfactual found = run(threeStates(), Plan.unit(), new Move("AA", "Ann", "Bob", 1));
    assertThat(found.awards().get(0).ties()).hasSize(1);
    assertThat(found.caveats())
        .contains("AA: equal claims of Ann and Bob; so many electors are nobody's: 4.");
    assertThatThrownBy(() -> run(threeStates(), Plan.unit(), new Move("AA", "Ann", "Bob", 52)))
        .hasMessage("AA: 52 voters cannot leave Ann, who has 51");
  }

  @Test
  void merged_candidates_count_as_one_and_removed_ones_not_at_all() {
    AnElection election = threeStates().state("DD", 3, "Ann 10 Bob 9 Cid 3");
    Counterfactual merged = run(election, Plan.unit(), new Merge("Cid", "Bob"));
    assertThat(electors(merged, "Bob")).isEqualTo(Rational.of(10));
    assertThat(merged.find("Cid")).isEmpty();
    Counterfactual removed = run(election, Plan.unit(), new Remove("Bob"));
    assertThat(removed.popularLeader()).contains("Ann");
    assertThat(removed.popularVotes()).isEqualTo(412 + 22 - 239 - 9);
  }

  @Test
  void steps_are_made_in_their_order_and_each_leaves_a_trace() {
    Counterfactual found =
        run(
            threeStates(),
            Plan.of(Proportional.by(ApportionmentMethod.WEBSTER)).withElectors(new NoBonus()),
            new Merge("Cid", "Ann"),
            Swing.parse("R+1", Optional.empty()),
            new Flip("CC", "Ann"));
    assertThat(found.steps())
        .extracting(AppliedStep::effect)
        .containsExactly(
            "Cid merged into Ann: 10 votes",
            "swing of 1 point from Bob to Ann in every unit: 2 voters",
            "CC: 44 voters change to Ann, who leads");
    assertThat(found.popularVotes()).isEqualTo(412);
    assertThat(found.outcome().winner()).contains("Ann");
  }

  @Test
  void the_order_of_the_states_does_not_matter_and_neither_does_scale() {
    AnElection reversed =
        anElection()
            .party("Ann", "Republican")
            .party("Bob", "Democratic")
            .state("CC", 7, "Ann 500 Bob 1500 Cid 100")
            .state("BB", 4, "Ann 600 Bob 400")
            .state("AA", 4, "Ann 510 Bob 490 Other 20");
    for (Plan plan : List.of(Plan.unit(), Plan.of(Fractional.EXACT))) {
      assertThat(electors(run(reversed, plan), "Ann"))
          .isEqualTo(electors(run(threeStates(), plan), "Ann"));
    }
  }

  @Test
  void a_legislatures_electors_stay_as_won_and_flip_as_a_whole() {
    AnElection election = threeStates().legislature("DD", "Ann 2 Bob 1");
    Counterfactual found = run(election, Plan.unit());
    assertThat(electors(found, "Ann")).isEqualTo(Rational.of(10));
    assertThat(found.caveats())
        .contains("Without a popular vote, so that the electors stay as they were won: DD.");
    Counterfactual flipped = run(election, Plan.unit(), new Flip("DD", "Bob"));
    assertThat(electors(flipped, "Bob")).isEqualTo(Rational.of(10));
  }

  @Test
  void a_legislatures_electors_for_a_candidate_left_out_are_nobodys() {
    AnElection election = threeStates().legislature("DD", "Ann 1 Cid 2");
    Plan twoParty = Plan.unit().withContenders(new Contenders.Named("Bob", "Ann"));
    for (Counterfactual found :
        List.of(
            run(election, twoParty),
            run(election, Plan.unit(), new Remove("Cid")),
            run(election, Plan.of(Fractional.EXACT), new Remove("Cid")))) {
      StateAward award = found.awards().get(3);
      assertThat(award.won()).containsExactly(Map.entry("Ann", Rational.of(1)));
      assertThat(award.unawarded()).isEqualTo(Rational.of(2));
      assertThat(found.electors()).contains(Rational.of(18));
      assertThat(found.majority()).contains(10L);
      assertThat(found.caveats())
          .contains(
              "Without a popular vote, so that the electors stay as they were won: DD. Those won"
                  + " by candidates who are left out are nobody's: DD.");
    }
  }

  @Test
  void a_legislatures_electors_are_divided_in_proportion_only_if_their_number_changes() {
    AnElection election = threeStates().legislature("DD", "Ann 4 Cid 4");
    Plan twoParty = Plan.unit().withContenders(new Contenders.Named("Bob", "Ann"));
    Counterfactual found = run(election, twoParty.withElectors(new NoBonus()));
    assertThat(found.awards().get(3).won()).containsExactly(Map.entry("Ann", Rational.of(3)));
    assertThat(found.awards().get(3).unawarded()).isEqualTo(Rational.of(3));
    assertThat(found.caveats())
        .contains(
            "Without a popular vote, so that the electors are divided as they were won: DD. Those"
                + " won by candidates who are left out are nobody's: DD.");
  }

  @Test
  void a_flip_takes_all_electors_of_a_legislature_those_left_out_included() {
    AnElection election = threeStates().legislature("DD", "Ann 1 Cid 2");
    Counterfactual found = run(election, Plan.unit(), new Remove("Cid"), new Flip("DD", "Bob"));
    assertThat(found.awards().get(3).won()).containsExactly(Map.entry("Bob", Rational.of(3)));
  }

  @Test
  void what_does_not_fit_together_is_refused_with_what_would() {
    Plan unit = Plan.unit();
    assertThatThrownBy(() -> Plan.asCast().withElectors(new NoBonus()))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("rule as-cast has electors actual only, not no-bonus");
    assertThatThrownBy(() -> Plan.of(Proportional.by(ApportionmentMethod.HILL)))
        .hasMessageContaining("add --two-party, --threshold or --no-guaranteed-seat");
    assertThatThrownBy(
            () ->
                Plan.of(new ByDistrict())
                    .withElectors(new ByPopulation(new PopulationCensus.InForce())))
        .hasMessageContaining("electors actual or no-bonus only");
    assertThatThrownBy(
            () ->
                new Scenario(Plan.of(new AsCast()), List.of(Swing.parse("D+1", Optional.empty()))))
        .hasMessageContaining("rule as-cast follows no votes");
    assertThatThrownBy(
            () -> new Scenario(Plan.of(new ByDistrict()), List.of(new Flip("AA", "Bob"))))
        .hasMessageContaining("does not say in which districts, which rule district needs");
    assertThatThrownBy(() -> run(threeStates(), Plan.of(new ByDistrict())))
        .hasMessageContaining("no votes by congressional district");
    assertThatThrownBy(() -> run(threeStates(), unit, new Remove("Zoe")))
        .hasMessage("\"Zoe\" has neither votes nor electors in 1900");
    assertThatThrownBy(() -> run(threeStates(), unit, Swing.parse("X+1", Optional.empty())))
        .hasMessage(
            "1900: a swing is between Ann and Bob: write R+1 or D+1, not X+1; --rival names"
                + " another");
    assertThatThrownBy(() -> Swing.parse("1.5D", Optional.empty()))
        .hasMessageContaining("such as D+1.5");
  }
}
