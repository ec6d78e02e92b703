package org.twocounts.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.ElectionRecord;

class StateLeanTest {
  private static final ElectionRecord RECORD = TheRecord.record();

  private static StateLean of(String state, int year) {
    return StateLean.of(RECORD, state).stream()
        .filter(l -> l.year() == year)
        .findFirst()
        .orElseThrow();
  }

  /** Florida 2000: Bush by 537 of 5,963,110; the nation: Gore by 0.52 points. */
  @Test
  void a_state_that_is_even_leans_by_the_margin_of_the_nation() {
    StateLean florida = of("FL", 2000);
    assertThat(florida.stateMargin()).isCloseTo(-100.0 * 537 / 5_963_110, within(1e-9));
    assertThat(florida.points())
        .isCloseTo(florida.stateMargin() - florida.nationalMargin(), within(1e-12))
        .isCloseTo(-0.52, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"OH, 2016", "VT, 1936", "TX, 1976"})
  void the_lean_moves_by_what_the_state_swings_more_than_the_nation(String state, int year) {
    Swings swings = Swings.of(RECORD, RECORD.getElection(year)).orElseThrow();
    double swing =
        swings.states().stream()
            .filter(s -> s.state().equals(state))
            .findFirst()
            .orElseThrow()
            .points();
    assertThat(of(state, year).points() - of(state, swings.from()).points())
        .isCloseTo(swing - swings.national(), within(1e-9));
  }

  @Test
  void an_election_without_votes_for_one_of_the_two_is_left_out() {
    List<Integer> years = StateLean.of(RECORD, "SC").stream().map(StateLean::year).toList();
    assertThat(years).doesNotContain(1856, 1860, 1864).contains(1868);
    assertThat(StateLean.of(RECORD, "XX")).isEmpty();
  }
}
