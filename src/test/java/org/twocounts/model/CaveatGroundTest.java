package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twocounts.model.AnElection.anElection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.analysis.TheRecord;

class CaveatGroundTest {
  private static final Optional<String> NOBODY = Optional.empty();
  private static final Optional<String> CY = Optional.of("Cy");

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "1824, NO_POPULAR_VOTE, , DE GA LA NY SC VT",
    "1828, NO_POPULAR_VOTE, , DE SC",
    "1868, NO_POPULAR_VOTE, , FL",
    "1876, NO_POPULAR_VOTE, , CO",
    "1880, NO_POPULAR_VOTE, , ''",
    "1860, NO_VOTE_FOR_CANDIDATE, Abraham Lincoln, AL AR FL GA LA MS NC SC TN TX",
    "1864, NOT_COUNTED, , AL AR FL GA LA MS NC SC TN TX VA",
    "1868, NOT_COUNTED, , MS TX VA",
    "1860, NOT_COUNTED, , ''",
    "1864, VOTES_REFUSED, , LA TN",
    "1872, VOTES_REFUSED, , AR GA LA",
    "1876, VOTES_REFUSED, , ''",
    "1876, VOTES_DISPUTED, , FL LA OR SC",
    "1880, VOTES_DISPUTED, , GA",
    "1884, VOTES_DISPUTED, , ''",
    "1872, CANDIDATE_DIED, Horace Greeley, GA KY MD MO TN TX",
    "1872, CANDIDATE_DIED, Ulysses S. Grant, ''",
    "1948, ELECTORS_OF_THIRD, Strom Thurmond, AL LA MS SC TN",
    "1948, ELECTORS_OF_THIRD, , ''",
    "1960, ELECTORS_OF_THIRD, Harry F. Byrd, AL MS OK",
    "1968, ELECTORS_OF_THIRD, George Wallace, AL AR GA LA MS NC",
    "2016, FIFTH_OF_VOTES, Evan McMullin, UT",
    "1992, APPORTIONMENT_POPULATION, , ''",
    "1808, PARTIAL_POPULAR_VOTE, , ''",
  })
  void the_states_of_which_it_is_a_fact(
      int year, CaveatGround ground, String candidate, String states) {
    Election election = TheRecord.election(year);
    List<String> concerned =
        election.states().stream()
            .filter(s -> ground.holdsIn(election, s, Optional.ofNullable(candidate)))
            .map(StateResult::state)
            .toList();
    assertThat(String.join(" ", concerned)).isEqualTo(states);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "1820, PARTIAL_POPULAR_VOTE, , true",
    "1824, PARTIAL_POPULAR_VOTE, , false",
    "1824, NO_POPULAR_VOTE, , true",
    "1880, NO_POPULAR_VOTE, , false",
    "1864, NOT_COUNTED, , true",
    "1912, FIFTH_OF_VOTES, Theodore Roosevelt, true",
    "1912, FIFTH_OF_VOTES, Eugene V. Debs, false",
    "1992, FIFTH_OF_VOTES, Ross Perot, false",
    "2016, FIFTH_OF_VOTES, Evan McMullin, false",
    "1824, APPORTIONMENT_POPULATION, , false",
  })
  void whether_it_is_a_fact_of_the_nation(
      int year, CaveatGround ground, String candidate, boolean is) {
    assertThat(ground.holdsIn(TheRecord.election(year), Optional.ofNullable(candidate)))
        .isEqualTo(is);
  }

  @Test
  void exactly_a_fifth_is_a_fifth_and_one_vote_less_is_not() {
    Election fifth = anElection().state("AA", 3, "Ann 41 Bob 39 Cy 20").build();
    Election less = anElection().state("AA", 3, "Ann 41 Bob 40 Cy 19").build();
    CaveatGround ground = CaveatGround.FIFTH_OF_VOTES;
    assertThat(ground.holdsIn(fifth, CY)).isTrue();
    assertThat(ground.holdsIn(fifth, fifth.states().get(0), CY)).isTrue();
    assertThat(ground.holdsIn(less, CY)).isFalse();
    assertThat(ground.holdsIn(less, less.states().get(0), CY)).isFalse();
  }

  @Test
  void a_fifth_of_the_nation_counts_the_votes_of_every_state() {
    Election election =
        anElection().state("AA", 3, "Ann 60 Cy 40").state("BB", 3, "Ann 100 Bob 0").build();
    assertThat(CaveatGround.FIFTH_OF_VOTES.holdsIn(election, CY)).isTrue();
    assertThat(
            Stream.of(0, 1)
                .map(
                    i ->
                        CaveatGround.FIFTH_OF_VOTES.holdsIn(
                            election, election.states().get(i), CY)))
        .containsExactly(true, false);
  }

  @Test
  void where_nobody_voted_nobody_has_a_fifth_of_the_votes() {
    Election election = anElection().legislature("AA", "Ann 3").build();
    assertThat(CaveatGround.FIFTH_OF_VOTES.holdsIn(election, CY)).isFalse();
    assertThat(CaveatGround.FIFTH_OF_VOTES.holdsIn(election, election.states().get(0), CY))
        .isFalse();
    assertThat(CaveatGround.FIFTH_OF_VOTES.holdsIn(election, NOBODY)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(CaveatGround.class)
  void populations_are_a_fact_of_censuses_and_all_else_of_elections(CaveatGround ground) {
    assertThat(ground.isOfCensuses()).isEqualTo(ground == CaveatGround.APPORTIONMENT_POPULATION);
  }
}
