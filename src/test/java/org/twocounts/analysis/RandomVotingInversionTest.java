package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.rule.Rational;

class RandomVotingInversionTest {

  /** Of 512 ways to vote, three states won 2 to 1 twice and lost 3 to 0 once, either way. */
  @Test
  void three_states_of_three_voters_are_counted_by_hand() {
    long ways = 2 * 3 * 3 * 3;
    assertThat(RandomVotingInversion.exact(3, 3)).isEqualTo(Rational.of(ways, 512));
  }

  @ParameterizedTest
  @CsvSource({"3, 5", "5, 3"})
  void every_way_to_vote_gives_the_same(int states, int voters) {
    assertThat(RandomVotingInversion.exact(states, voters)).isEqualTo(tried(states, voters));
  }

  private static Rational tried(int states, int voters) {
    int all = states * voters;
    long inversions = 0;
    for (int way = 0; way < (1 << all); way++) {
      int won = 0;
      for (int state = 0; state < states; state++) {
        int votes = Integer.bitCount((way >> (state * voters)) & ((1 << voters) - 1));
        won += 2 * votes > voters ? 1 : 0;
      }
      inversions += (2 * won > states) != (2 * Integer.bitCount(way) > all) ? 1 : 0;
    }
    return Rational.of(inversions, 1L << all);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 7})
  void more_voters_come_nearer_to_many(int states) {
    double many = RandomVotingInversion.manyVoters(states);
    double few = RandomVotingInversion.exact(states, 11).value();
    double more = RandomVotingInversion.exact(states, 51).value();
    assertThat(few).isLessThan(more);
    assertThat(more).isLessThan(many).isCloseTo(many, within(0.005));
  }

  @Test
  void more_states_come_nearer_to_the_limit() {
    double before = 0;
    for (int states : new int[] {1, 3, 5, 11, 51, 201, 1001}) {
      double now = RandomVotingInversion.manyVoters(states);
      assertThat(now).isGreaterThanOrEqualTo(before).isLessThan(RandomVotingInversion.limit());
      before = now;
    }
    assertThat(before).isCloseTo(RandomVotingInversion.limit(), within(0.0002));
  }

  /** Feix and others 2004: about 20.6 percent. */
  @Test
  void the_limit_is_about_a_fifth() {
    assertThat(100 * RandomVotingInversion.limit()).isCloseTo(20.6, within(0.05));
  }

  @Test
  void tossed_coins_agree() {
    Random random = new Random(2004);
    int inversions = 0;
    int trials = 200_000;
    for (int trial = 0; trial < trials; trial++) {
      double sum = 0;
      int won = 0;
      for (int state = 0; state < 51; state++) {
        double lead = random.nextGaussian();
        sum += lead;
        won += lead > 0 ? 1 : 0;
      }
      inversions += (won > 25) != (sum > 0) ? 1 : 0;
    }
    assertThat(inversions / (double) trials)
        .isCloseTo(RandomVotingInversion.manyVoters(51), within(0.004));
  }

  @Test
  void one_state_never_disagrees_with_itself() {
    assertThat(RandomVotingInversion.manyVoters(1)).isZero();
    assertThat(RandomVotingInversion.exact(1, 9)).isEqualTo(Rational.ZERO);
  }

  @Test
  void even_numbers_are_refused() {
    assertThatThrownBy(() -> RandomVotingInversion.manyVoters(50))
        .hasMessage("states 50: expected an odd number");
    assertThatThrownBy(() -> RandomVotingInversion.exact(3, 4))
        .hasMessage("voters 4: expected an odd number");
  }
}
