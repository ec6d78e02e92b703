package org.twocounts.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.ElectionRecord;

class PastSwingsTest {
  private static final ElectionRecord RECORD = TheRecord.record();
  private static final PastSwings ALL = PastSwings.of(RECORD);

  @ParameterizedTest
  @CsvSource({
    "1832, Andrew Jackson, Henry Clay, Andrew Jackson, John Quincy Adams",
    "1852, Franklin Pierce, Winfield Scott, Lewis Cass, Zachary Taylor",
    "1872, Horace Greeley, Ulysses S. Grant, Horatio Seymour, Ulysses S. Grant",
    "1932, Franklin D. Roosevelt, Herbert Hoover, Al Smith, Herbert Hoover",
    "1964, Lyndon B. Johnson, Barry Goldwater, John F. Kennedy, Richard Nixon",
    "2024, Kamala Harris, Donald Trump, Joe Biden, Donald Trump"
  })
  void a_national_swing_is_the_change_of_the_democrats_margin(
      int year, String democrat, String rival, String democratBefore, String rivalBefore) {
    assertThat(of(year).national())
        .isCloseTo(
            margin(year, democrat, rival) - margin(year - 4, democratBefore, rivalBefore),
            within(1e-9));
  }

  /** Smith lost by 17.4 points and Roosevelt won by 17.8; Kennedy won by 0.2, Johnson by 22.6. */
  @ParameterizedTest
  @CsvSource({"1932, 35.2", "1964, 22.4"})
  void landslides_of_history(int year, double points) {
    assertThat(of(year).national()).isCloseTo(points, within(0.1));
  }

  @Test
  void the_first_swing_is_that_after_the_first_democrat() {
    assertThat(ALL.swings().get(0).from()).isEqualTo(1828);
    assertThat(ALL.swings().get(0).states()).containsKey("NH").doesNotContainKeys("SC", "DE");
  }

  /** Fillmore, Breckinridge and Theodore Roosevelt were first or second, or had a fifth. */
  @Test
  void elections_with_a_strong_third_candidate_in_the_nation_are_left_out() {
    assertThat(ALL.swings())
        .extracting(PastSwing::year)
        .doesNotContain(1856, 1860, 1864, 1912, 1916)
        .contains(1852, 1868, 1908, 1920);
  }

  @Test
  void a_state_with_a_strong_third_candidate_has_turnout_but_no_swing() {
    assertThat(of(1968).states()).doesNotContainKey("AL");
    assertThat(of(1968).turnout()).containsKey("AL");
  }

  @Test
  void turnout_is_the_change_of_the_logarithm_of_a_states_part() {
    PastSwing swing =
        PastSwings.of(
                AnElection.recordOf(
                    parties(1900)
                        .state("AA", 3, "Ann 50 Bob 50")
                        .state("BB", 3, "Ann 100 Bob 200")
                        .build(),
                    parties(1904)
                        .state("AA", 3, "Ann 90 Bob 110")
                        .state("BB", 3, "Ann 99 Bob 101")
                        .build()))
            .swings()
            .get(0);
    assertThat(swing.turnout().get("AA")).isCloseTo(Math.log(0.5 / 0.25), within(1e-12));
    assertThat(swing.turnout().get("BB")).isCloseTo(Math.log(0.5 / 0.75), within(1e-12));
    assertThat(swing.states().get("AA")).isCloseTo(-10, within(1e-12));
    assertThat(swing.national()).isCloseTo(-22.0 / 4 + 25, within(1e-12));
  }

  @Test
  void nearest_are_as_many_before_as_after_and_the_earlier_of_equals() {
    assertThat(years(ALL.nearest(1976, 2))).containsExactly(1976, 1980);
    assertThat(years(ALL.nearest(1976, 3))).containsExactly(1972, 1976, 1980);
    assertThat(years(ALL.nearest(2024, 3))).containsExactly(2016, 2020, 2024);
    assertThat(ALL.nearest(2024, 1000)).isEqualTo(ALL.swings());
  }

  @Test
  void a_period_has_the_swings_between_its_own_elections() {
    assertThat(years(ALL.within(1988, 2000))).containsExactly(1992, 1996, 2000);
    assertThat(ALL.of(1988, 2000)).isEqualTo(ALL.within(1988, 2000));
  }

  @Test
  void a_period_with_few_swings_borrows_those_around_it() {
    assertThat(ALL.within(1988, 1996)).hasSize(2);
    assertThat(ALL.of(1988, 1996)).isEqualTo(ALL.around(1992)).hasSize(PastSwings.USUAL);
    assertThat(ALL.of(1856, 1864)).hasSize(PastSwings.USUAL);
  }

  @Test
  void records_of_one_election_with_holes_or_without_votes_have_no_swings() {
    assertThat(PastSwings.of(AnElection.recordOf()).swings()).isEmpty();
    assertThat(PastSwings.of(AnElection.recordOf(TheRecord.election(2024))).swings()).isEmpty();
    assertThat(
            PastSwings.of(AnElection.recordOf(TheRecord.election(2016), TheRecord.election(2024)))
                .swings())
        .isEmpty();
    assertThat(
            PastSwings.of(
                    AnElection.recordOf(
                        AnElection.anElection().in(1900).legislature("AA", "Ann 3").build(),
                        parties(1904).state("AA", 3, "Ann 3 Bob 2").build()))
                .swings())
        .isEmpty();
  }

  @Test
  void parties_of_other_names_have_no_swings() {
    assertThat(
            PastSwings.of(
                    AnElection.recordOf(
                        AnElection.anElection().in(1900).state("AA", 3, "Ann 3 Bob 2").build(),
                        AnElection.anElection().in(1904).state("AA", 3, "Ann 3 Bob 2").build()))
                .swings())
        .isEmpty();
  }

  @Test
  void a_swing_is_between_consecutive_elections() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PastSwing(2016, 2024, 0, new TreeMap<>(), new TreeMap<>()))
        .withMessage("from 2016 to 2024: expected the election after");
  }

  private static AnElection parties(int year) {
    return AnElection.anElection().in(year).party("Ann", "Democratic").party("Bob", "Republican");
  }

  private static PastSwing of(int year) {
    return ALL.swings().stream().filter(s -> s.year() == year).findFirst().orElseThrow();
  }

  private static List<Integer> years(List<PastSwing> swings) {
    return swings.stream().map(PastSwing::year).toList();
  }

  private static double margin(int year, String one, String other) {
    PopularVote popular = PopularVote.of(RECORD.getElection(year));
    return 100.0
        * (popular.votesOf(one).orElseThrow() - popular.votesOf(other).orElseThrow())
        / popular.total();
  }
}
