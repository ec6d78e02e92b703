package org.twocounts.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

class ElectionIndicatorsTest {

  @Test
  void two_equal_candidates_are_two_and_four_are_four() {
    assertThat(effective("Ann 50 Bob 50").most()).isCloseTo(2, within(1e-12));
    assertThat(effective("Ann 25 Bob 25 Cid 25 Dee 25").most()).isCloseTo(4, within(1e-12));
    assertThat(effective("Ann 90 Bob 0").most()).isCloseTo(1, within(1e-12));
  }

  /** Laakso and Taagepera: 40, 30, 20, 10 percent make 3.33. */
  @Test
  void unequal_candidates_count_by_their_size() {
    assertThat(effective("Ann 40 Bob 30 Cid 20 Dee 10").most()).isCloseTo(1 / 0.30, within(1e-12));
  }

  @Test
  void others_lie_between_one_person_and_many() {
    EffectiveCandidates effective = effective("Ann 50 Bob 40 Other 10");
    assertThat(effective.least()).isCloseTo(1 / 0.42, within(1e-12));
    assertThat(effective.most()).isCloseTo(1 / 0.41, within(1e-12));
  }

  @Test
  void nobody_is_effective_before_1824() {
    assertThat(EffectiveCandidates.of(PopularVote.of(TheRecord.election(1820)))).isEmpty();
  }

  @Test
  void closeness_is_the_leaders_lead_even_in_a_split() {
    Closeness closeness = Closeness.of(PopularVote.of(TheRecord.election(2016))).orElseThrow();
    assertThat(closeness.leader()).isEqualTo("Hillary Clinton");
    assertThat(closeness.lead().points()).isCloseTo(2.1, within(0.05));
  }

  @Test
  void a_swing_is_the_change_of_the_margin_to_the_democrat() {
    Swings swings =
        Swings.of(
                AnElection.recordOf(
                    parties(1900)
                        .state("AA", 3, "Ann 50 Bob 50")
                        .state("BB", 3, "Ann 30 Bob 70")
                        .build(),
                    parties(1904)
                        .state("AA", 3, "Ann 55 Bob 45")
                        .state("BB", 3, "Ann 40 Bob 60")
                        .build()),
                parties(1904)
                    .state("AA", 3, "Ann 55 Bob 45")
                    .state("BB", 3, "Ann 40 Bob 60")
                    .build())
            .orElseThrow();

    assertThat(swings.states())
        .containsExactly(new Swings.StateSwing("AA", 10), new Swings.StateSwing("BB", 20));
    assertThat(swings.national()).isEqualTo(15);
    assertThat(swings.deviation().orElseThrow()).isCloseTo(Math.sqrt(50), within(1e-12));
  }

  @Test
  void a_state_without_one_of_the_candidates_has_no_swing() {
    Swings swings = swings(1948);
    assertThat(swings.states())
        .extracting(Swings.StateSwing::state)
        .contains("GA")
        .doesNotContain("AL");
  }

  @Test
  void states_do_not_differ_where_there_is_one() {
    Swings swings =
        Swings.of(
                AnElection.recordOf(
                    AnElection.anElection().in(1896).state("AA", 5, "Ann 50 Bob 50").build(),
                    AnElection.anElection().in(1900).state("AA", 5, "Ann 60 Bob 40").build()),
                AnElection.anElection().in(1900).state("AA", 5, "Ann 60 Bob 40").build())
            .orElseThrow();
    assertThat(swings.states()).hasSize(1);
    assertThat(swings.deviation()).isEmpty();
  }

  @Test
  void the_first_swing_is_from_1856_to_1860() {
    assertThat(swings(1860).from()).isEqualTo(1856);
  }

  @Test
  void before_1856_there_is_no_swing() {
    assertThat(Swings.of(TheRecord.record(), TheRecord.election(1856))).isEmpty();
  }

  /**
   * The nation moved by 1.7 points to the Republican from 2012 to 2016, and by 2.4 back in 2020.
   */
  @Test
  void national_swings_of_history() {
    assertThat(swings(2016).national()).isCloseTo(-1.8, within(0.1));
    assertThat(swings(2020).national()).isCloseTo(2.4, within(0.1));
  }

  @Test
  void electors_in_proportion_are_not_malapportioned() {
    Election even =
        AnElection.anElection().state("AA", 3, "Ann 300").state("BB", 6, "Ann 600").build();
    Malapportionment malapportionment = Malapportionment.byVotes(even).orElseThrow();
    assertThat(malapportionment.index()).isZero();
    assertThat(malapportionment.ratio()).isEqualTo(1);
  }

  @Test
  void malapportionment_is_the_share_of_electors_in_the_wrong_state() {
    Election uneven =
        AnElection.anElection().state("AA", 5, "Ann 200").state("BB", 5, "Ann 800").build();
    Malapportionment malapportionment = Malapportionment.byVotes(uneven).orElseThrow();
    assertThat(malapportionment.index()).isCloseTo(0.3, within(1e-12));
    assertThat(malapportionment.fewest().state()).isEqualTo("AA");
    assertThat(malapportionment.most().state()).isEqualTo("BB");
    assertThat(malapportionment.ratio()).isEqualTo(4);
  }

  /**
   * By the census of 2020 Wyoming has an elector for each 192,000 people, California for 733,000.
   */
  @Test
  void a_wyoming_elector_stands_for_fewest_people() {
    Malapportionment malapportionment =
        Malapportionment.byPopulation(TheRecord.record(), TheRecord.election(2024)).orElseThrow();
    assertThat(malapportionment.fewest().state()).isEqualTo("WY");
    assertThat(malapportionment.fewest().value()).isCloseTo(192_600, within(500.0));
    assertThat(malapportionment.most().state()).isEqualTo("CA");
  }

  @Test
  void what_the_record_does_not_give_is_missing() {
    ElectionIndicators first = ElectionIndicators.of(TheRecord.record(), TheRecord.election(1789));
    assertThat(first.effectiveCandidates()).isEmpty();
    assertThat(first.closeness()).isEmpty();
    assertThat(first.byVotes()).isEmpty();
    assertThat(first.votesPerElector()).isEmpty();
    assertThat(first.byPopulation()).isPresent();

    ElectionIndicators last = ElectionIndicators.of(TheRecord.record(), TheRecord.election(2024));
    assertThat(last.turnoutPercent().orElseThrow()).isEqualByComparingTo("63.4");
    assertThat(last.swings()).isPresent();
  }

  private static AnElection parties(int year) {
    return AnElection.anElection().in(year).party("Ann", "Democratic").party("Bob", "Republican");
  }

  private static Swings swings(int year) {
    Optional<Swings> swings = Swings.of(TheRecord.record(), TheRecord.election(year));
    return swings.orElseThrow();
  }

  private static EffectiveCandidates effective(String votes) {
    Election election = AnElection.anElection().state("AA", 3, votes).build();
    return EffectiveCandidates.of(PopularVote.of(election)).orElseThrow();
  }
}
