package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularKind;

class ElectorsWonTest {

  /** What tickets won before faithless, absent, freed and rejected votes. */
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      textBlock =
          """
          1808, James Madison, 129
          1820, James Monroe, 235
          1832, Henry Clay, 51
          1860, Abraham Lincoln, 180
          1864, Abraham Lincoln, 213
          1868, Ulysses S. Grant, 214
          1872, Ulysses S. Grant, 300
          1872, Horace Greeley, 66
          1876, Rutherford B. Hayes, 185
          1892, Grover Cleveland, 277
          1912, Woodrow Wilson, 435
          1948, Harry S. Truman, 304
          1948, Strom Thurmond, 38
          1956, Adlai Stevenson II, 74
          1960, John F. Kennedy, 303
          1960, Richard Nixon, 220
          1960, Harry F. Byrd, 14
          1968, Richard Nixon, 302
          1968, George Wallace, 45
          1972, Richard Nixon, 521
          1976, Gerald Ford, 241
          1988, Michael Dukakis, 112
          2000, Al Gore, 267
          2000, George W. Bush, 271
          2004, John Kerry, 252
          2016, Donald Trump, 306
          2016, Hillary Clinton, 232
          2020, Joe Biden, 306
          2024, Donald Trump, 312
          """)
  void gives_irregular_electors_back_to_who_won_them(int year, String candidate, int electors) {
    assertThat(ElectorsWon.of(TheRecord.election(year)).orElseThrow().of(candidate))
        .isEqualTo(electors);
  }

  @ParameterizedTest
  @CsvSource({"1804", "1836", "1864", "1872", "1892", "1960", "1968", "2000", "2016", "2024"})
  void every_elector_appointed_was_won_by_someone(int year) {
    Election election = TheRecord.election(year);
    assertThat(sum(ElectorsWon.of(election).orElseThrow())).isEqualTo(election.electorsAppointed());
  }

  /** One elector of Delaware and three of Maryland did not vote; no source tells their pledge. */
  @Test
  void absent_electors_whose_pledge_is_unknown_are_left_out() {
    assertThat(sum(ElectorsWon.of(TheRecord.election(1816)).orElseThrow())).isEqualTo(221 - 4);
  }

  @Test
  void electors_with_two_votes_each_won_no_single_ticket() {
    assertThat(ElectorsWon.of(TheRecord.election(1800))).isEmpty();
  }

  @Test
  void a_faithless_elector_goes_back_to_the_ticket_of_the_state() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 60 Bob 40", "Ann 4 Cid 1")
            .irregular("AA", IrregularKind.FAITHLESS, 1, "Ann", "Cid")
            .build();

    assertThat(ElectorsWon.of(election).orElseThrow().byUnit())
        .containsExactly(Map.entry("AA", Map.of("Ann", 5)));
  }

  @Test
  void a_rejected_vote_without_known_pledge_goes_to_the_popular_leader() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 60 Bob 40", "Ann 2")
            .irregular("AA", IrregularKind.REJECTED, 3, "", "")
            .build();

    assertThat(ElectorsWon.of(election).orElseThrow().of("Ann")).isEqualTo(5);
  }

  @Test
  void an_unpledged_elector_stays_with_the_person_voted_for() {
    Election election =
        AnElection.anElection()
            .state("AA", 5, "Ann 60 Bob 40", "Ann 4 Cid 1")
            .irregular("AA", IrregularKind.UNPLEDGED, 1, "", "Cid")
            .build();

    assertThat(ElectorsWon.of(election).orElseThrow().of("Cid")).isEqualTo(1);
  }

  @Test
  void districts_hold_their_own_elector_and_the_state_row_those_at_large() {
    ElectorsWon won = ElectorsWon.of(TheRecord.election(2020)).orElseThrow();

    assertThat(won.byUnit())
        .containsEntry("NE", Map.of("Donald Trump", 2))
        .containsEntry("NE-2", Map.of("Joe Biden", 1));
    assertThat(won.inState("NE")).isEqualTo(Map.of("Donald Trump", 4, "Joe Biden", 1));
  }

  private static int sum(ElectorsWon won) {
    return won.totals().values().stream().mapToInt(Integer::intValue).sum();
  }
}
