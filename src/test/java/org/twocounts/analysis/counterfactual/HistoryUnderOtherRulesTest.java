package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.counterfactual.ElectorBasis.OfHouse;
import org.twocounts.analysis.counterfactual.ElectorBasis.Senators;
import org.twocounts.analysis.counterfactual.Plan.Unpledged;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Election;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Outcome.ContingentElection;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.rule.Unit;
import org.twocounts.rule.apportionment.HouseSize;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;

class HistoryUnderOtherRulesTest {
  private static Counterfactual run(int year, Plan plan, ScenarioStep... steps) {
    return Counterfactual.of(TheRecord.record(), year, new Scenario(plan, List.of(steps)));
  }

  private static double electors(Counterfactual found, String candidate) {
    return found.find(candidate).orElseThrow().electors().value();
  }

  @Test
  void as_cast_every_election_is_as_Congress_counted_it() {
    for (Election election : TheRecord.record().elections()) {
      Counterfactual found = run(election.year(), Plan.asCast());
      ElectoralVote counted = ElectoralVote.of(election);
      counted
          .tallies()
          .forEach(
              t -> assertThat(electors(found, t.candidate())).as("%s", t).isEqualTo(t.votes()));
      assertThat(found.majority()).as("%s", election.year()).contains((long) counted.majority());
      boolean house = election.year() == 1800 || election.year() == 1824;
      assertThat(found.outcome().winner())
          .isEqualTo(house ? Optional.empty() : Optional.of(election.president()));
    }
  }

  @Test
  void the_House_chose_in_1825_among_the_three_of_the_12th_Amendment() {
    ContingentElection contest = (ContingentElection) run(1824, Plan.asCast()).outcome();
    assertThat(contest.among())
        .containsExactly("Andrew Jackson", "John Quincy Adams", "William H. Crawford");
  }

  @ParameterizedTest(name = "{0}: {1} {2}, {3} {4}")
  @CsvSource({
    "1976, Gerald Ford, 269, Jimmy Carter, 269",
    "2012, Mitt Romney, 274, Barack Obama, 264",
  })
  void by_district_as_published(int year, String first, int of, String second, int against) {
    Counterfactual found = run(year, Plan.of(new ByDistrict()));
    assertThat(electors(found, first)).isEqualTo(of);
    assertThat(electors(found, second)).isEqualTo(against);
  }

  /** Wayne, The Road to the White House: 278, 245 and 14; published counts differ by two. */
  @Test
  void by_district_1960_with_unpledged_electors_as_cast_is_as_published_within_three() {
    Plan plan = Plan.of(new ByDistrict()).withUnpledged(Unpledged.AS_CAST);
    Counterfactual found = run(1960, plan);
    assertThat(electors(found, "Richard Nixon")).isCloseTo(278, within(3.0));
    assertThat(electors(found, "John F. Kennedy")).isCloseTo(245, within(3.0));
    assertThat(electors(found, "Harry F. Byrd")).isEqualTo(14);
    assertThat(found.outcome().winner()).contains("Richard Nixon");
  }

  @Test
  void a_house_of_its_own_size_gives_every_state_its_electors() {
    for (int year : List.of(1932, 1948, 1964, 1984, 2000, 2012, 2024)) {
      Plan plan =
          Plan.unit()
              .withElectors(
                  new OfHouse(
                      new HouseSize.Fixed(435),
                      Optional.empty(),
                      new PopulationCensus.InForce(),
                      Senators.COUNTED));
      assertThat(run(year, plan).weights().byState())
          .isEqualTo(run(year, Plan.unit()).weights().byState());
    }
  }

  @Test
  void a_house_of_its_own_size_without_senators_gives_every_state_its_seats() {
    Plan seats = Plan.unit().withElectors(new ElectorBasis.NoBonus());
    for (int year : List.of(1932, 1948, 1964, 1984, 2000, 2012, 2024)) {
      Counterfactual found = run(year, Plan.unit().withElectors(seatsOf(435)));
      assertThat(found.weights().byState()).isEqualTo(run(year, seats).weights().byState());
      assertThat(found.weights().byState().getOrDefault("DC", 1L)).isEqualTo(1);
    }
  }

  @Test
  void in_a_large_house_the_two_electors_for_senators_hardly_matter() {
    Rational with =
        trumpsShare(2016, new OfHouse(fixed(5000), hill(), inForce(), Senators.COUNTED));
    Rational without = trumpsShare(2016, seatsOf(5000));
    Rational people = trumpsShare(2016, new ElectorBasis.ByPopulation(inForce()));
    assertThat(without.value()).isCloseTo(people.value(), within(0.0005));
    assertThat(with.value()).isGreaterThan(without.value());
  }

  private static Rational trumpsShare(int year, ElectorBasis basis) {
    Counterfactual found = run(year, Plan.unit().withElectors(basis));
    return found.shareOf(found.find("Donald Trump").orElseThrow());
  }

  private static ElectorBasis seatsOf(int house) {
    return new OfHouse(fixed(house), Optional.empty(), inForce(), Senators.LEFT_OUT);
  }

  private static HouseSize fixed(int house) {
    return new HouseSize.Fixed(house);
  }

  private static Optional<ApportionmentMethod> hill() {
    return Optional.of(ApportionmentMethod.HILL);
  }

  private static PopulationCensus inForce() {
    return new PopulationCensus.InForce();
  }

  @Test
  void the_smallest_flip_of_2000_makes_Gore_president() {
    Counterfactual found = run(2000, Plan.asCast(), new Flip("FL", "Al Gore"));
    assertThat(found.steps().get(0).effect())
        .isEqualTo("FL: 269 voters change to Al Gore, who leads");
    assertThat(found.outcome().winner()).contains("Al Gore");
    assertThat(electors(found, "Al Gore")).isEqualTo(266 + 25);
  }

  @Test
  void the_unpledged_slate_of_Mississippi_carries_its_state_and_cannot_be_elected() {
    Counterfactual found = run(1960, Plan.unit());
    assertThat(electors(found, "Unpledged electors")).isEqualTo(8);
    assertThat(found.caveats())
        .anyMatch(c -> c.startsWith("Unpledged electors are a slate, not a person"));
  }

  @Test
  void Alabamas_Democratic_column_of_1964_is_the_unpledged_slates() {
    Counterfactual found = run(1964, Plan.of(new ByDistrict()));
    long johnson =
        found.awards().stream()
            .filter(a -> a.state().equals("AL"))
            .filter(a -> a.won().containsKey("Lyndon B. Johnson"))
            .count();
    assertThat(johnson).isZero();
  }

  @Test
  void Wallace_wins_districts_of_1968() {
    Counterfactual found = run(1968, Plan.of(new ByDistrict()));
    assertThat(electors(found, "George Wallace")).isBetween(50.0, 65.0);
    assertThat(found.caveats()).anyMatch(c -> c.startsWith("Approximate: "));
  }

  @Test
  void under_Lodge_Gossett_two_fifths_elect() {
    Plan plan = PlanPreset.find("lodge-gossett").orElseThrow().plan();
    Counterfactual of1992 = run(1992, plan);
    assertThat(of1992.outcome().winner()).contains("Bill Clinton");
    assertThat(of1992.unawarded()).isGreaterThan(Rational.ZERO);
    Counterfactual of1860 = run(1860, plan);
    assertThat(of1860.outcome().winner()).isEmpty();
  }

  @Test
  void rules_differ_in_how_many_splits_they_make() {
    for (NamedPlan named : NamedPlan.COMPARED) {
      PlanHistory history = PlanHistory.of(TheRecord.record(), named);
      assertThat(history.elections().size() + history.notDefined().size()).isEqualTo(51);
      if (named.plan().rule() instanceof Unit && named.name().equals("unit")) {
        assertThat(history.splits()).containsExactly(1876, 1888, 2000, 2016);
        assertThat(history.undecided()).containsExactly(1824);
      }
      if (named.name().equals("district")) {
        assertThat(history.notDefined()).hasSize(32);
        assertThat(history.splits()).containsExactly(1960, 2000, 2012, 2016);
        assertThat(history.undecided()).containsExactly(1976);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ApportionmentMethod.class)
  void every_elector_of_every_election_is_awarded_or_tied(ApportionmentMethod method) {
    Proportional rule = new Proportional(method, Rational.of(5, 100), FirstSeat.EARNED);
    PlanHistory history =
        PlanHistory.of(TheRecord.record(), new NamedPlan(method.label(), Plan.of(rule)));
    assertThat(history.elections()).hasSize(51);
    for (Counterfactual found : history.elections()) {
      for (StateAward award : found.awards()) {
        long tied = award.ties().stream().mapToLong(StateAward.Tie::electors).sum();
        assertThat(award.unawarded())
            .as("%s %s", found.year(), award.state())
            .isEqualTo(Rational.of(tied));
        assertThat(award.won()).doesNotContainKey("Other");
      }
    }
  }

  /** With all his opponents' votes in one hand Lincoln still has a majority of electors. */
  @Test
  void Lincoln_wins_1860_against_all_others_together() {
    Counterfactual found =
        run(
            1860,
            Plan.unit(),
            new Merge("John C. Breckinridge", "Stephen A. Douglas"),
            new Merge("John Bell", "Stephen A. Douglas"));
    assertThat(found.outcome().winner()).contains("Abraham Lincoln");
    assertThat(electors(found, "Abraham Lincoln")).isEqualTo(169);
    assertThat(found.split()).isEqualTo(SplitStatus.SPLIT);
  }

  @Test
  void a_plan_a_house_a_swing_and_a_flip_compose() {
    Plan plan =
        Plan.of(Proportional.by(ApportionmentMethod.WEBSTER))
            .withElectors(
                new OfHouse(
                    new HouseSize.CubeRoot(),
                    Optional.of(ApportionmentMethod.JEFFERSON),
                    new PopulationCensus.InForce(),
                    Senators.COUNTED))
            .withContenders(new Contenders.Pair(Optional.empty()));
    Counterfactual found =
        run(
            2016,
            plan,
            new Remove("Jill Stein"),
            Swing.parse("R+1", Optional.empty()),
            new Flip("WI", "Hillary Clinton"));
    assertThat(found.steps()).hasSize(3);
    assertThat(found.weights().seats().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(676);
    assertThat(found.electors()).contains(Rational.of(676 + 2 * 50 + 3));
    assertThat(found.unawarded()).isEqualTo(Rational.ZERO);
    StateAward wisconsin =
        found.awards().stream().filter(a -> a.state().equals("WI")).findFirst().orElseThrow();
    assertThat(wisconsin.won().get("Hillary Clinton"))
        .isGreaterThanOrEqualTo(wisconsin.won().get("Donald Trump"));
  }
}
