package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.model.AnElection;
import org.twocounts.model.Attribution;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

class AttributionsTest {

  /**
   * Kennedy's national lead by the treatment of Alabama: Gaines 2001, PS: Political Science and
   * Politics 34(1):71-75, within the half thousand by which state counts differ.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          pledged-elector, 112827
          slate, 118574
          proportional, -58181
          """)
  void alabama_decides_who_led_in_1960(String attribution, long kennedyLessNixon) {
    PopularVote popular = PopularVote.of(under(1960, attribution));
    assertThat(lead(popular, "John F. Kennedy", "Richard Nixon")).isEqualTo(kennedyLessNixon);
  }

  @ParameterizedTest
  @ValueSource(ints = {1860, 1876, 1960})
  void what_was_in_force_before_makes_no_difference(int year) {
    Election recorded = TheRecord.election(year);
    for (Attribution first : recorded.attributions()) {
      Election before = Attributions.apply(recorded, first);
      for (Attribution second : recorded.attributions()) {
        PopularVote again = PopularVote.of(Attributions.apply(before, second));
        PopularVote direct = PopularVote.of(Attributions.apply(recorded, second));
        assertThat(again.total()).as(first.name() + " " + second.name()).isEqualTo(direct.total());
        assertThat(again.leader()).isEqualTo(direct.leader());
        for (PopularVote.Tally tally : direct.tallies()) {
          assertThat(again.votesOf(tally.candidate())).isEqualTo(direct.votesOf(tally.candidate()));
        }
      }
    }
  }

  @Test
  void the_default_attribution_leaves_the_record_as_it_is() {
    Election recorded = TheRecord.election(1960);
    assertThat(Attributions.apply(recorded, recorded.defaultAttribution().orElseThrow()))
        .isSameAs(recorded);
  }

  @Test
  void none_to_kennedy_costs_him_alabama_and_the_popular_lead() {
    PopularVote popular = PopularVote.of(under(1960, "none-to-kennedy"));

    assertThat(popular.leader()).contains("Richard Nixon");
    assertThat(lead(popular, "John F. Kennedy", "Richard Nixon")).isEqualTo(112827 - 318303);
  }

  @Test
  void the_democratic_count_of_louisiana_widens_tildens_lead() {
    Election board = under(1876, "returning-board");
    Election count = under(1876, "democratic-count");

    assertThat(PopularVote.of(count).leader()).contains("Samuel J. Tilden");
    assertThat(lead(PopularVote.of(count), "Samuel J. Tilden", "Rutherford B. Hayes"))
        .isGreaterThan(lead(PopularVote.of(board), "Samuel J. Tilden", "Rutherford B. Hayes"));
    assertThat(StateLeader.of(count.findState("LA").orElseThrow())).contains("Samuel J. Tilden");
    assertThat(StateLeader.of(board.findState("LA").orElseThrow())).contains("Rutherford B. Hayes");
  }

  @Test
  void separating_the_fusion_tickets_leaves_lincoln_his_votes() {
    PopularVote credited = PopularVote.of(under(1860, "credited"));
    PopularVote separate = PopularVote.of(under(1860, "fusion-separate"));

    assertThat(separate.votesOf("Abraham Lincoln")).isEqualTo(credited.votesOf("Abraham Lincoln"));
    assertThat(separate.votesOf("Stephen A. Douglas").orElseThrow())
        .isLessThan(credited.votesOf("Stephen A. Douglas").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"1860", "1876", "1960"})
  void the_default_changes_nothing(int year) {
    Election election = TheRecord.election(year);
    String name = election.defaultAttribution().orElseThrow().name();
    assertThat(under(year, name)).isEqualTo(election);
  }

  @ParameterizedTest
  @CsvSource({"1860", "1876", "1960"})
  void a_states_total_is_the_sum_of_its_rows_under_every_attribution(int year) {
    Election election = TheRecord.election(year);
    election.attributions().stream()
        .map(a -> Attributions.apply(election, a))
        .flatMap(e -> e.states().stream())
        .filter(StateResult::hasPopularVote)
        .forEach(
            s ->
                assertThat(s.totalPopularVotes().orElseThrow())
                    .isEqualTo(
                        s.results().stream()
                            .mapToLong((CandidateResult r) -> r.popularVotes().orElse(0))
                            .sum()));
  }

  @Test
  void dividing_a_vote_moves_it_between_candidates() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 60 Bob 40")
            .attribution("all", true, "AA", "Ann 60")
            .attribution("divided", false, "AA", "Ann 35 Slate 25")
            .build();

    PopularVote popular =
        PopularVote.of(
            Attributions.apply(AnElection.recordOf(election), Map.of(1900, "divided"))
                .getElection(1900));

    assertThat(popular.leader()).contains("Bob");
    assertThat(popular.votesOf("Slate")).hasValue(25);
    assertThat(popular.total()).isEqualTo(100);
  }

  @Test
  void an_attribution_that_does_not_exist_is_refused_with_those_that_do() {
    ElectionRecord record = TheRecord.record();

    assertThatThrownBy(() -> Attributions.apply(record, Map.of(1960, "kennedy")))
        .isInstanceOf(NotDefinedException.class)
        .hasMessageStartingWith("no attribution \"kennedy\" for 1960; it has pledged-elector, ");
    assertThatThrownBy(() -> Attributions.apply(record, Map.of(2000, "recount")))
        .hasMessage(
            "no attribution \"recount\" for 2000: there is only one way to count that year in the"
                + " record");
    assertThatThrownBy(() -> Attributions.apply(record, Map.of(1961, "slate")))
        .hasMessage("no election of 1961 in the record");
  }

  private static Election under(int year, String attribution) {
    return Attributions.apply(TheRecord.record(), Map.of(year, attribution)).getElection(year);
  }

  private static long lead(PopularVote popular, String one, String other) {
    return popular.votesOf(one).orElseThrow() - popular.votesOf(other).orElseThrow();
  }
}
