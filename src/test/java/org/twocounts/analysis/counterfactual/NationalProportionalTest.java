package org.twocounts.analysis.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twocounts.model.AnElection.anElection;
import static org.twocounts.model.AnElection.recordOf;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.rule.NationalProportional;
import org.twocounts.rule.Rational;

/** All electors together, as if the nation were one state. */
class NationalProportionalTest {
  private static final Plan PLAN = Plan.of(new NationalProportional());

  private static Counterfactual run(AnElection election, Plan plan) {
    return Counterfactual.of(recordOf(election.build()), 1900, Scenario.of(plan));
  }

  private static Rational electors(Counterfactual found, String candidate) {
    return found.find(candidate).orElseThrow().electors();
  }

  @Test
  void electors_of_all_states_are_shared_by_the_votes_of_the_nation() {
    Counterfactual found =
        run(anElection().state("AA", 4, "Ann 51 Bob 49").state("BB", 6, "Ann 10 Bob 90"), PLAN);
    assertThat(electors(found, "Ann")).isEqualTo(Rational.of(3)); // 61 of 200 of 10: 3.05
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(7));
    assertThat(found.electors()).contains(Rational.of(10));
    assertThat(found.awards()).extracting(a -> a.electors()).containsExactly(0L, 0L, 10L);
    assertThat(found.outcome().winner()).contains("Bob");
  }

  @Test
  void what_is_left_goes_to_the_largest_remainder() {
    Counterfactual found =
        run(anElection().state("AA", 5, "Ann 50 Bob 30 Cid 20"), PLAN); // 2.5, 1.5, 1
    assertThat(found.unawarded()).isEqualTo(Rational.of(1));
    assertThat(found.caveats()).anyMatch(c -> c.startsWith("nation: equal claims of Ann and Bob"));
    Counterfactual clear =
        run(anElection().state("AA", 5, "Ann 52 Bob 29 Cid 19"), PLAN); // 2.6, 1.45, 0.95
    assertThat(electors(clear, "Ann")).isEqualTo(Rational.of(3));
    assertThat(electors(clear, "Bob")).isEqualTo(Rational.of(1));
    assertThat(electors(clear, "Cid")).isEqualTo(Rational.of(1));
  }

  @Test
  void electors_that_a_legislature_chose_stay_as_they_were_won() {
    Counterfactual found =
        run(anElection().state("AA", 4, "Ann 75 Bob 25").legislature("CC", "Bob 2"), PLAN);
    assertThat(electors(found, "Ann")).isEqualTo(Rational.of(3));
    assertThat(electors(found, "Bob")).isEqualTo(Rational.of(1 + 2));
    assertThat(found.caveats())
        .contains("Without a popular vote, so that the electors stay as they were won: CC.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1888, 1912, 1968, 1992, 2000, 2016, 2024})
  void of_the_record_it_is_the_method_of_hamilton_worked_out_again(int year) {
    Election election = TheRecord.record().getElection(year);
    Counterfactual found = Counterfactual.of(TheRecord.record(), year, Scenario.of(PLAN));
    Map<String, Long> again = hamilton(PopularVote.of(election), election.electorsAppointed());
    again.forEach(
        (name, electors) -> assertThat(electors(found, name)).isEqualTo(Rational.of(electors)));
  }

  /** Whole parts, then one each to the largest fractions, in decimal arithmetic. */
  private static Map<String, Long> hamilton(PopularVote popular, int electors) {
    Map<String, Long> won = new TreeMap<>();
    Map<String, Double> fractions = new TreeMap<>();
    double all =
        popular.tallies().stream().filter(t -> t.contender()).mapToLong(t -> t.votes()).sum();
    popular.tallies().stream()
        .filter(t -> t.contender())
        .forEach(
            t -> {
              double quota = t.votes() * electors / all;
              won.put(t.candidate(), (long) quota);
              fractions.put(t.candidate(), quota - Math.floor(quota));
            });
    long left = electors - won.values().stream().mapToLong(n -> n).sum();
    fractions.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(left)
        .forEach(e -> won.merge(e.getKey(), 1L, Long::sum));
    return won;
  }

  @Test
  void states_have_no_electors_for_a_compact_or_to_stay_as_cast_or_to_draw() {
    assertThatThrownBy(() -> PLAN.withCompact(Set.of("AA")))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("rule national-proportional has no electors of states for a compact to pledge");
    assertThatThrownBy(() -> PLAN.withUnpledged(Plan.Unpledged.AS_CAST))
        .hasMessage("rule national-proportional has no electors of states that could stay as cast");
    Counterfactual found = run(anElection().state("AA", 4, "Ann 75 Bob 25"), PLAN);
    assertThatThrownBy(() -> HypotheticalElection.of(found))
        .hasMessage("1900: under rule national-proportional no state has electors of its own");
  }

  @Test
  void populations_are_no_electors_to_be_shared() {
    assertThatThrownBy(
            () -> PLAN.withElectors(new ElectorBasis.ByPopulation(new PopulationCensus.InForce())))
        .hasMessage(
            "rule national-proportional needs whole electors, and populations as weights are none;"
                + " use rule unit or fractional");
  }
}
