package org.twocounts.claim.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;

/** States that are called safe, as histories of elections tell their votes. */
class StateVotedMeasureTest {
  private static final Measure MEASURE = Measures.find("state-voted").orElseThrow();

  /** The longest loyalties of states, with the elections that broke them. */
  @ParameterizedTest(name = "{0} {1} {2}–{3}: not in {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VT | Republican | 1856 | 1960 | none
          ME | Republican | 1856 | 1960 | 1912
          AR | Democratic | 1876 | 1964 | none
          GA | Democratic | 1876 | 1960 | none
          AL | Democratic | 1876 | 1956 | 1948
          MN | Democratic | 1960 | 2024 | 1972
          DC | Democratic | 1964 | 2024 | none
          AK | Republican | 1960 | 2024 | 1964
          IN | Republican | 1968 | 2024 | 2008
          OK | Republican | 1952 | 2024 | 1964
          SC | Democratic | 1832 | 1860 | 1832, 1836, 1860
          """)
  void a_loyal_state_misses_the_elections_that_histories_name(
      String state, String party, int from, int to, String misses) {
    Finding finding =
        MEASURE.find(
            TheRecord.record(),
            new Arguments(
                Map.of(
                    "state",
                    state,
                    "party",
                    party,
                    "also",
                    List.of("National Union"),
                    "from",
                    (long) from,
                    "to",
                    (long) to)));
    assertThat(finding.get("misses").inWords()).isEqualTo(misses);
  }

  @Test
  void a_state_without_a_popular_vote_is_carried_by_electors_and_the_evidence_says_so() {
    Finding finding = find(TheRecord.record(), "SC", "Democratic", 1860, 1880);
    assertThat(finding.evidence().rows().stream().map(row -> row.get(3).shown(Unit.TEXT)).toList())
        .startsWith("electors", "votes");
  }

  @Test
  void a_tie_in_a_state_is_a_vote_for_nobody_and_ends_a_run() {
    ElectionRecord record =
        recordOf(of(1900, "60 Bob 40"), of(1904, "50 Bob 50"), of(1908, "51 Bob 49"));
    Finding finding = find(record, "AA", "Red", 1900, 1908);
    assertThat(finding.get("misses").inWords()).isEqualTo("1904");
    assertThat(finding.get("run").inWords()).isEqualTo("1");
    assertThat(finding.get("percent").inWords()).isEqualTo("66.7%");
  }

  @Test
  void a_state_not_yet_there_voted_for_nobody_in_no_election() {
    assertThatThrownBy(() -> find(TheRecord.record(), "AK", "Republican", 1824, 1956))
        .isInstanceOf(MistakenCheckException.class)
        .hasMessage("AK took part in no election from 1824 to 1956");
  }

  @Test
  void a_party_without_a_candidate_was_voted_for_nowhere() {
    assertThatThrownBy(() -> find(TheRecord.record(), "OH", "Republican", 1824, 1852))
        .isInstanceOf(MistakenCheckException.class)
        .hasMessage("the party \"Republican\" had no candidate from 1824 to 1852");
  }

  @Test
  void a_record_that_lacks_elections_of_the_period_cannot_tell() {
    ElectionRecord record = recordOf(of(1900, "60 Bob 40"));
    assertThatThrownBy(() -> find(record, "AA", "Red", 1900, 1908))
        .hasMessage("the record lacks the elections of 2 years from 1904 to 1908");
  }

  @Test
  void a_party_counts_under_the_labels_that_are_named() {
    Finding finding = find(TheRecord.record(), "VT", "Republican", 1856, 1868);
    assertThat(finding.get("misses").inWords()).isEqualTo("1864");
  }

  private static ElectionRecord recordOf(Election... elections) {
    return AnElection.recordOf(elections)
        .withStates(
            List.of(
                new State(
                    "AA", "Aay", Optional.empty(), 1900, Optional.empty(), Optional.empty())));
  }

  private static Election of(int year, String votes) {
    return AnElection.anElection()
        .in(year)
        .party("Ann", "Red")
        .party("Bob", "Blue")
        .state("AA", 5, "Ann " + votes)
        .state("BB", 8, "Ann 1 Bob 9")
        .build();
  }

  private static Finding find(
      ElectionRecord record, String state, String party, long from, long to) {
    return MEASURE.find(
        record, new Arguments(Map.of("state", state, "party", party, "from", from, "to", to)));
  }
}
