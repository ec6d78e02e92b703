package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.analysis.counterfactual.Plan.Unpledged;
import org.twocounts.model.AnElection;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.AllocationRule;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Fractional;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateAward;
import org.twocounts.rule.Unit;

class UnpledgedElectorsTest {
  private static final Proportional HAMILTON = Proportional.by(ApportionmentMethod.HAMILTON);

  private static Counterfactual asCast(int year, AllocationRule rule) {
    return Counterfactual.of(
        TheRecord.record(), year, Scenario.of(Plan.of(rule).withUnpledged(Unpledged.AS_CAST)));
  }

  private static Map<String, Rational> won(Counterfactual found, String state) {
    return found.awards().stream()
        .filter(a -> a.state().equals(state))
        .map(StateAward::won)
        .findFirst()
        .orElseThrow();
  }

  /** Six of Alabama's eleven Democratic electors of 1960 were unpledged and voted for Byrd. */
  @Test
  void Alabamas_six_come_from_the_Democratic_ticket_and_none_from_Nixon() {
    Counterfactual found = asCast(1960, HAMILTON);
    assertThat(won(found, "AL"))
        .isEqualTo(Map.of("Harry F. Byrd", Rational.of(6), "Richard Nixon", Rational.of(5)));
    assertThat(found.caveats())
        .contains(
            "AL: 6 unpledged electors voted for Harry F. Byrd; taken from John F. Kennedy 6 (on"
                + " whose ticket they stood).");
  }

  @Test
  void Mississippis_slate_comes_first_then_its_party_and_what_lacks_is_said() {
    Counterfactual found = asCast(1960, HAMILTON);
    assertThat(won(found, "MS"))
        .isEqualTo(Map.of("Harry F. Byrd", Rational.of(6), "Richard Nixon", Rational.of(2)));
    assertThat(found.caveats())
        .contains(
            "MS: 8 unpledged electors voted for Harry F. Byrd; taken from Unpledged electors 3 (a"
                + " slate without a pledge), John F. Kennedy 3 (Democratic as well); those from"
                + " whom they came have no more here, so that 2 of them stay where the rule puts"
                + " them.");
  }

  @ParameterizedTest
  @CsvSource({"unit", "proportional", "fractional", "district"})
  void nobody_of_another_party_loses_an_elector_to_them(String rule) {
    AllocationRule of =
        switch (rule) {
          case "unit" -> new Unit();
          case "proportional" -> HAMILTON;
          case "fractional" -> Fractional.EXACT;
          default -> new ByDistrict();
        };
    Counterfactual byVotes = Counterfactual.of(TheRecord.record(), 1960, Scenario.of(Plan.of(of)));
    Counterfactual cast = asCast(1960, of);
    for (String state : List.of("AL", "MS")) {
      assertThat(won(cast, state).get("Richard Nixon"))
          .isEqualTo(won(byVotes, state).get("Richard Nixon"));
    }
    assertThat(won(cast, "LA")).isEqualTo(won(byVotes, "LA"));
  }

  /** The slate with most electors need not be the ticket of the unpledged. */
  @Test
  void the_ticket_that_the_record_names_loses_them_however_few_it_has() {
    AnElection election =
        anElection()
            .party("Ann", "Republican")
            .party("Bob", "Democratic")
            .party("Cid", "Other Party")
            .state("AA", 5, "Ann 60 Bob 40", "Ann 3 Cid 2")
            .unpledged("AA", 2, "Bob", "Cid");
    assertThat(madeUp(election)).isEqualTo(Map.of("Ann", Rational.of(3), "Cid", Rational.of(2)));
  }

  @Test
  void without_ticket_slate_or_party_they_stay_and_that_is_said() {
    AnElection election =
        anElection()
            .party("Ann", "Republican")
            .party("Bob", "Democratic")
            .party("Cid", "Other Party")
            .state("AA", 5, "Ann 60 Bob 40", "Ann 3 Cid 2")
            .unpledged("AA", 2, "", "Cid");
    Counterfactual found = run(election);
    assertThat(won(found, "AA")).isEqualTo(Map.of("Ann", Rational.of(3), "Bob", Rational.of(2)));
    assertThat(found.caveats())
        .contains(
            "AA: 2 unpledged electors voted for Cid; those from whom they came have no more here,"
                + " so that 2 of them stay where the rule puts them.");
  }

  @Test
  void an_elector_who_voted_for_the_ticket_stays_with_it() {
    assertThat(won(asCast(1892, new Unit()), "ND"))
        .isEqualTo(Map.of("James B. Weaver", Rational.of(2), "Grover Cleveland", Rational.of(1)));
  }

  private static Map<String, Rational> madeUp(AnElection election) {
    return won(run(election), "AA");
  }

  private static Counterfactual run(AnElection election) {
    return Counterfactual.of(
        AnElection.recordOf(election.build()),
        1900,
        Scenario.of(Plan.of(HAMILTON).withUnpledged(Unpledged.AS_CAST)));
  }
}
