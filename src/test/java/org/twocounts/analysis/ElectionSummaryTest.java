package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.Election;
import org.twocounts.model.Party;
import org.twocounts.model.StateResult;

/** What is told of an election, a party and a state at first sight. */
class ElectionSummaryTest {
  private static Stream<ElectionSummary> all() {
    return TheRecord.record().elections().stream().map(ElectionSummary::of);
  }

  @Test
  void presidents_whom_half_of_the_voters_or_more_did_not_choose() {
    assertThat(
            all()
                .filter(s -> s.minorityPresident().equals(Optional.of(true)))
                .map(ElectionSummary::year))
        .containsExactly(
            1824, 1844, 1848, 1856, 1860, 1876, 1880, 1884, 1888, 1892, 1912, 1916, 1948, 1960,
            1968, 1992, 1996, 2000, 2016, 2024);
    assertThat(all().filter(s -> s.minorityPresident().isEmpty()).map(ElectionSummary::year))
        .last()
        .isEqualTo(1820);
    assertThat(all().filter(s -> s.nationalMargin().isEmpty()).map(ElectionSummary::year))
        .last()
        .isEqualTo(1820);
  }

  @ParameterizedTest
  @CsvSource({
    "whig, 1840 1848, William Henry Harrison Zachary Taylor, '', ''",
    "republican, , , 1876 1888 2000 2016, ''",
    "democratic, , , '', 1876 1888 2000 2016",
    "federalist, 1796, John Adams, '', ''",
    "progressive-1912, '', '', '', ''",
  })
  void what_a_party_achieved(String id, String won, String presidents, String gained, String lost) {
    PartyAchievement party =
        PartyAchievement.all(TheRecord.record()).stream()
            .filter(p -> p.party().id().equals(id))
            .findFirst()
            .orElseThrow();
    if (won != null) {
      assertThat(words(party.electionsWon())).isEqualTo(won);
      assertThat(words(party.presidents())).isEqualTo(presidents);
    }
    assertThat(words(party.splitsWon())).isEqualTo(gained);
    assertThat(words(party.splitsLost()).replace("1824 ", "")).isEqualTo(lost);
  }

  @Test
  void every_party_is_told_of_and_every_election_was_won_by_one_of_them_at_most() {
    List<PartyAchievement> parties = PartyAchievement.all(TheRecord.record());
    assertThat(parties.stream().map(PartyAchievement::party).map(Party::id))
        .isEqualTo(TheRecord.record().parties().stream().map(Party::id).toList());
    assertThat(parties.stream().flatMap(p -> p.electionsWon().stream()))
        .doesNotHaveDuplicates()
        .contains(1860, 1864, 2024);
  }

  private static String words(List<?> items) {
    return String.join(" ", items.stream().map(Object::toString).toList());
  }

  @Test
  void pennsylvania_tipped_last() {
    assertThat(LatestTippingState.of(TheRecord.record())).contains("PA");
  }

  @ParameterizedTest
  @CsvSource({"2016, true", "2020, false", "2024, true", "1960, false", "1824, false"})
  void ohio_went_with_the_nation(int year, boolean with) {
    assertThat(entry("OH", year).withTheNation()).contains(with);
  }

  @Test
  void a_state_that_took_no_part_went_with_nobody() {
    assertThat(entry("VA", 1864).withTheNation()).isEmpty();
    assertThat(entry("SC", 1828).winner()).contains("Andrew Jackson");
    assertThat(entry("SC", 1828).lead()).isEmpty();
    assertThat(entry("SC", 1828).nationalMargin()).isPresent();
    assertThat(entry("PA", 1800).nationalMargin()).isEmpty();
  }

  private static StateHistory.Entry entry(String state, int year) {
    return StateHistory.of(TheRecord.record(), state).entries().stream()
        .filter(e -> e.election().year() == year)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "'Ann 3 Bob 2', Ann",
    "'Bob 2 Ann 3', Ann",
    "'Ann 2 Bob 2', ",
    "'Ann 2 Bob 2 Cid 3', Cid",
    "'Ann 2 Bob 1 Cid 1', Ann",
    "'Ann 1', Ann",
    "'Ann 0', ",
  })
  void without_a_popular_vote_a_state_is_carried_by_whoever_had_most_electoral_votes(
      String won, String carried) {
    StateResult state = anElection().legislature("AA", won).build().states().get(0);
    assertThat(StateHistory.carriedBy(state)).isEqualTo(Optional.ofNullable(carried));
  }

  @Test
  void with_a_popular_vote_it_is_carried_by_its_leader_whoever_had_its_electors() {
    Election election = anElection().state("AA", 5, "Ann 60 Bob 40", "Bob 5").build();
    assertThat(StateHistory.carriedBy(election.states().get(0))).contains("Ann");
  }

  @Test
  void a_share_of_electors_is_one_of_those_appointed() {
    ElectoralVote vote = ElectoralVote.of(TheRecord.election(2000));
    assertThat(vote.shareOf("Al Gore").part()).isEqualTo(266);
    assertThat(vote.shareOf("Al Gore").whole()).isEqualTo(538);
    assertThat(vote.shareOf("Ralph Nader").part()).isZero();
  }
}
