package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.analysis.SplitDefinition.ELECTORAL_MAJORITY;
import static org.twocounts.analysis.SplitDefinition.ELECTORAL_PLURALITY;
import static org.twocounts.analysis.SplitDefinition.TOOK_OFFICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.model.AnElection;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.StateResult;

class SplitsTest {

  @Test
  void five_presidents_took_office_without_leading_the_popular_vote() {
    assertThat(years(TheRecord.record(), TOOK_OFFICE))
        .containsExactly(1824, 1876, 1888, 2000, 2016);
  }

  @Test
  void four_of_them_had_an_electoral_majority() {
    assertThat(years(TheRecord.record(), ELECTORAL_MAJORITY))
        .containsExactly(1876, 1888, 2000, 2016);
    assertThat(years(TheRecord.record(), ELECTORAL_PLURALITY))
        .containsExactly(1876, 1888, 2000, 2016);
  }

  /** Both counts of the five; votes are the sums of the state rows of the record. */
  @ParameterizedTest(name = "{0}: {1} over {2}")
  @CsvSource(
      textBlock =
          """
          1824, John Quincy Adams, Andrew Jackson, 84, 99, -37
          1876, Rutherford B. Hayes, Samuel J. Tilden, 185, 184, -254
          1888, Benjamin Harrison, Grover Cleveland, 233, 168, -94
          2000, George W. Bush, Al Gore, 271, 266, -543
          2016, Donald Trump, Hillary Clinton, 304, 227, -2868
          """)
  void a_split_shows_both_counts(
      int year, String president, String leader, int votes, int leadersVotes, long thousands) {
    Split split =
        Splits.find(TheRecord.record(), TOOK_OFFICE, false).splits().stream()
            .filter(s -> s.year() == year)
            .findFirst()
            .orElseThrow();

    assertThat(split.president().candidate()).isEqualTo(president);
    assertThat(split.popularLeader().candidate()).isEqualTo(leader);
    assertThat(split.president().electoralVotes()).isEqualTo(votes);
    assertThat(split.popularLeader().electoralVotes()).isEqualTo(leadersVotes);
    assertThat(split.margin().votes() / 1000).isBetween(thousands - 2, thousands + 2);
    assertThat(split.sensitivity()).isNotEmpty();
  }

  @ParameterizedTest(name = "a lead of {0} of 20,000 is near: {1}")
  @CsvSource({"49, true", "50, false", "99, false"})
  void an_election_is_a_near_miss_under_a_quarter_of_a_point(int lead, boolean near) {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann " + (9_000 + lead) + " Bob 9000 Other " + (2_000 - lead))
            .build();
    assertThat(
            Splits.find(AnElection.recordOf(election), TOOK_OFFICE, false).nearMisses().stream()
                .map(Splits.NearMiss::year)
                .toList())
        .isEqualTo(near ? List.of(1900) : List.of());
  }

  @Test
  void before_1824_nobody_knows() {
    assertThat(Splits.find(TheRecord.record(), TOOK_OFFICE, false).unknown())
        .containsExactly(1789, 1792, 1796, 1800, 1804, 1808, 1812, 1816, 1820);
  }

  @Test
  void dividing_alabama_makes_1960_a_split() {
    ElectionRecord divided = Attributions.apply(TheRecord.record(), Map.of(1960, "proportional"));
    assertThat(years(divided, TOOK_OFFICE)).containsExactly(1824, 1876, 1888, 1960, 2000, 2016);
  }

  static IntStream yearsWithNationalVote() {
    return TheRecord.record().elections().stream()
        .filter(e -> PopularVote.of(e).isNational())
        .mapToInt(Election::year);
  }

  @ParameterizedTest
  @MethodSource("yearsWithNationalVote")
  void exchanging_the_two_leaders_votes_adds_or_removes_the_year(int year) {
    Election election = TheRecord.election(year);
    PopularVote popular = PopularVote.of(election);
    String leader = popular.leader().orElseThrow();
    Election exchanged = exchange(election, leader, popular.bestOtherThan(leader).orElseThrow());
    List<Integer> expected = new ArrayList<>(List.of(1824, 1876, 1888, 2000, 2016));
    if (!expected.remove((Integer) year)) {
      expected.add(year);
    }

    assertThat(years(with(exchanged), TOOK_OFFICE)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void a_leader_without_electors_is_a_split_in_every_reading() {
    Election election = threeStates("Ann 51 Bob 49", "Ann 51 Bob 49", "Ann 1 Bob 99").build();

    assertThat(election.president()).isEqualTo("Ann");
    assertThat(statuses(election)).containsOnly(SplitStatus.SPLIT);
  }

  @Test
  void a_leader_with_the_electors_is_none_in_any_reading() {
    Election election = threeStates("Ann 51 Bob 49", "Ann 51 Bob 49", "Ann 49 Bob 51").build();
    assertThat(statuses(election)).containsOnly(SplitStatus.NOT_SPLIT);
  }

  @Test
  void a_third_person_in_office_is_a_split_only_for_who_took_office() {
    Election election =
        threeStates("Ann 60 Bob 40", "Bob 60 Ann 30 Cid 10", "Cid 50 Ann 40 Bob 10")
            .president("Cid")
            .build();

    assertThat(PopularVote.of(election).leader()).contains("Ann");
    assertThat(Splits.status(election, TOOK_OFFICE)).isEqualTo(SplitStatus.SPLIT);
    assertThat(Splits.status(election, ELECTORAL_MAJORITY)).isEqualTo(SplitStatus.NOT_SPLIT);
    assertThat(Splits.status(election, ELECTORAL_PLURALITY)).isEqualTo(SplitStatus.NOT_SPLIT);
  }

  @Test
  void a_plurality_of_electors_for_another_is_a_split_by_plurality() {
    Election election =
        AnElection.anElection()
            .state("AA", 4, "Ann 51 Bob 49")
            .state("BB", 3, "Bob 90 Ann 10")
            .state("CC", 3, "Cid 60 Ann 40")
            .president("Bob")
            .build();

    assertThat(Splits.status(election, TOOK_OFFICE)).isEqualTo(SplitStatus.NOT_SPLIT);
    assertThat(Splits.status(election, ELECTORAL_PLURALITY)).isEqualTo(SplitStatus.SPLIT);
  }

  @Test
  void a_tie_of_the_people_has_no_leader_and_is_unknown() {
    Election election = threeStates("Ann 60 Bob 40", "Ann 40 Bob 60", "Ann 50 Bob 50").build();
    assertThat(statuses(election)).containsOnly(SplitStatus.UNKNOWN);
  }

  private static AnElection threeStates(String a, String b, String c) {
    return AnElection.anElection().state("AA", 5, a).state("BB", 5, b).state("CC", 5, c);
  }

  private static List<SplitStatus> statuses(Election election) {
    return List.of(
        Splits.status(election, TOOK_OFFICE),
        Splits.status(election, ELECTORAL_MAJORITY),
        Splits.status(election, ELECTORAL_PLURALITY));
  }

  private static List<Integer> years(ElectionRecord record, SplitDefinition definition) {
    return Splits.find(record, definition, false).splits().stream().map(Split::year).toList();
  }

  private static ElectionRecord with(Election replaced) {
    return TheRecord.record()
        .withElections(
            TheRecord.record().elections().stream()
                .map(e -> e.year() == replaced.year() ? replaced : e)
                .toList());
  }

  private static Election exchange(Election election, String one, String other) {
    List<StateResult> states =
        election.states().stream().map(s -> exchange(s, one, other)).toList();
    return election.withStates(states, election.candidacies());
  }

  private static StateResult exchange(StateResult state, String one, String other) {
    if (!state.hasPopularVote()) {
      return state;
    }
    List<CandidateResult> results = new ArrayList<>();
    for (CandidateResult r : state.results()) {
      if (!r.candidate().equals(one) && !r.candidate().equals(other)) {
        results.add(r);
      }
    }
    results.add(moved(state, one, other));
    results.add(moved(state, other, one));
    return state.withResults(results, state.totalPopularVotes().orElseThrow());
  }

  private static CandidateResult moved(StateResult state, String to, String from) {
    long votes = state.findResult(from).map(r -> r.popularVotes().orElse(0)).orElse(0L);
    CandidateResult row =
        state
            .findResult(to)
            .orElseGet(() -> state.results().get(0).withoutPopularVotes("not on the ballot"));
    return new CandidateResult(
        to,
        row.party(),
        OptionalLong.of(votes),
        PopularStatus.COUNTED,
        state.electoralVotes(to),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
