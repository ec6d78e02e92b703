package org.twocounts.analysis.fewest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;
import org.twocounts.model.Share;

class LeastWinningShareTest {

  @Test
  void one_more_than_half_in_the_cheapest_majority_wins() {
    Election election =
        AnElection.anElection()
            .state("AA", 3, "Ann 51 Bob 49")
            .state("BB", 3, "Ann 80 Bob 20")
            .state("CC", 4, "Ann 100 Bob 900")
            .build();

    LeastWinningShare least = byVotes(election);

    assertThat(least.units()).extracting(TakenUnit::unit).containsExactly("AA", "BB");
    assertThat(least.share()).isEqualTo(new Share(51 + 51, 1200));
    assertThat(least.electors()).isEqualTo(6);
  }

  @Test
  void electors_without_voters_can_be_left_to_the_other_side() {
    Election election =
        AnElection.anElection()
            .state("AA", 3, "Ann 51 Bob 49")
            .state("BB", 3, "Ann 80 Bob 20")
            .legislature("CC", "Ann 3")
            .build();

    LeastWinningShare least = byVotes(election);
    LeastWinningShare alone = LeastWinningShare.ofVotersAlone(election).orElseThrow();

    assertThat(least.share()).isEqualTo(new Share(51, 200));
    assertThat(least.withoutVote()).extracting(s -> s.state()).containsExactly("CC");
    assertThat(least.electorsWithoutVote()).isEqualTo(3);
    assertThat(alone.units()).extracting(TakenUnit::unit).containsExactly("AA", "BB");
    assertThat(alone.share()).isEqualTo(new Share(51 + 51, 200));
  }

  @Test
  void voters_without_a_majority_of_the_electors_cannot_win_alone() {
    Election election =
        AnElection.anElection().state("AA", 2, "Ann 51 Bob 49").legislature("CC", "Ann 3").build();
    assertThat(LeastWinningShare.ofVotersAlone(election)).isEmpty();
    assertThat(byVotes(election).share()).isEqualTo(new Share(0, 100));
  }

  @Test
  void an_odd_vote_needs_half_rounded_up() {
    Election election = AnElection.anElection().state("AA", 3, "Ann 51 Bob 50").build();
    assertThat(byVotes(election).share()).isEqualTo(new Share(51, 101));
  }

  @Test
  void districts_votes_count_at_large_too() {
    Election election =
        AnElection.anElection()
            .state("ME", 2, "Ann 110 Bob 90")
            .district("ME-1", "Ann 51 Bob 49")
            .district("ME-2", "Ann 59 Bob 41")
            .state("XX", 1, "Bob 600 Ann 400")
            .build();

    LeastWinningShare least = byVotes(election);

    assertThat(least.electors()).isEqualTo(3);
    assertThat(least.share()).isEqualTo(new Share(101, 1200));
  }

  @Test
  void electors_chosen_without_a_popular_vote_cost_nothing() {
    Election election =
        AnElection.anElection().legislature("AA", "Ann 3").state("BB", 2, "Bob 60 Ann 40").build();

    assertThat(byVotes(election).share()).isEqualTo(new Share(0, 100));
  }

  /** "Winning an Election with 22% of the Popular Vote": forty units of the census of 2000. */
  @Test
  void under_22_percent_of_the_people_of_2000_could_elect() {
    LeastWinningShare least =
        LeastWinningShare.of(TheRecord.record(), TheRecord.election(2004), Electorate.POPULATION);

    assertThat(least.share().percent()).isCloseTo(21.8, within(0.1));
    assertThat(least.electors()).isEqualTo(270);
    assertThat(least.units()).hasSize(40);
  }

  @ParameterizedTest
  @CsvSource({"1828", "1864", "1876", "1912", "1960", "2000", "2016", "2024"})
  void less_than_half_of_the_votes_can_always_win(int year) {
    assertThat(byVotes(TheRecord.election(year)).share().percent()).isBetween(10.0, 40.0);
  }

  @Test
  void by_votes_there_is_no_share_before_1824() {
    assertThatThrownBy(() -> byVotes(TheRecord.election(1820)))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("1820: no national popular vote in the record; --by population has one");
    assertThat(
            LeastWinningShare.of(
                    TheRecord.record(), TheRecord.election(1820), Electorate.POPULATION)
                .share()
                .percent())
        .isBetween(10.0, 40.0);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agrees_with_trying_every_set_of_states(long seed) {
    Random random = new Random(seed);
    int states = 8;
    int[] electors = new int[states];
    long[] votes = new long[states];
    AnElection built = AnElection.anElection();
    for (int i = 0; i < states; i++) {
      electors[i] = 1 + random.nextInt(9);
      votes[i] = 1L + random.nextInt(100);
      built.state("S" + i, electors[i], "Ann " + votes[i]);
    }

    assertThat(byVotes(built.build()).share().part()).isEqualTo(cheapestSet(electors, votes));
  }

  private static long cheapestSet(int[] electors, long[] votes) {
    int majority = Arrays.stream(electors).sum() / 2 + 1;
    long best = Long.MAX_VALUE;
    for (int set = 0; set < 1 << electors.length; set++) {
      int won = 0;
      long cost = 0;
      for (int i = 0; i < electors.length; i++) {
        if ((set >> i & 1) == 1) {
          won += electors[i];
          cost += votes[i] / 2 + 1;
        }
      }
      if (won >= majority) {
        best = Math.min(best, cost);
      }
    }
    return best;
  }

  private static LeastWinningShare byVotes(Election election) {
    return LeastWinningShare.of(AnElection.recordOf(election), election, Electorate.VOTES);
  }
}
