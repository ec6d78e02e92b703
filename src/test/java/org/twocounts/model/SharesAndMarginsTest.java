package org.twocounts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesAndMarginsTest {
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "0, 1, false",
    "1, 1, true",
    "1, 2, false",
    "2, 2, true",
    "1, 3, false",
    "2, 3, true",
    "269, 538, false",
    "270, 538, true",
    "268, 537, false",
    "269, 537, true",
    "4611686018427387903, 9223372036854775807, false",
    "4611686018427387904, 9223372036854775807, true",
  })
  void exactly_half_is_no_majority_and_the_least_more_is_one(long part, long whole, boolean is) {
    assertThat(new Share(part, whole).isMajority()).isEqualTo(is);
  }

  @Test
  void clinton_had_two_percent_more_of_all_votes_than_trump_and_fewer_than_half() {
    Share clinton = new Share(65_853_514, 136_669_276);
    assertThat(clinton.percent()).isBetween(48.18, 48.19);
    assertThat(clinton.isMajority()).isFalse();
    assertThat(new Margin(-3, 200).points()).isEqualTo(-1.5);
  }

  @Test
  void parts_are_not_negative_and_wholes_are_positive() {
    assertThat(new Share(0, 1).percent()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(-1, 10))
        .withMessage("share of -1 in 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Share(0, 0))
        .withMessage("share of 0 in 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Margin(5, 0))
        .withMessage("margin of 5 in 0 votes");
    assertThatIllegalArgumentException().isThrownBy(() -> new Margin(5, -1));
  }

  @Test
  void they_are_ordered_as_fractions_however_near_they_are() {
    long big = Long.MAX_VALUE;
    List<Share> rising =
        List.of(
            new Share(0, 7),
            new Share(1, big),
            new Share(1, 3),
            new Share(big - 2, big - 1),
            new Share(big - 1, big),
            new Share(1, 1));
    assertThat(falling(rising).stream().sorted()).isEqualTo(rising);
    assertThat(new Share(1, 3)).isEqualByComparingTo(new Share(2, 6));
    List<Margin> margins =
        Stream.concat(
                LongStream.of(-3, -1, 0, 1).mapToObj(v -> new Margin(v, 10)),
                Stream.of(new Margin(1, 9)))
            .toList();
    assertThat(falling(margins).stream().sorted()).isEqualTo(margins);
  }

  private static <T> List<T> falling(List<T> rising) {
    List<T> falling = new ArrayList<>(rising);
    Collections.reverse(falling);
    return falling;
  }

  @Test
  void of_equal_votes_the_name_that_comes_first_in_the_alphabet_stands_first() {
    record Counted(String name, long votes) {}

    Comparator<Counted> order = MostVotesFirst.of(Counted::votes, Counted::name);
    Counted burr = new Counted("Aaron Burr", 73);
    Counted jefferson = new Counted("Thomas Jefferson", 73);
    Counted adams = new Counted("John Adams", 65);
    assertThat(Stream.of(jefferson, adams, burr).sorted(order))
        .containsExactly(burr, jefferson, adams);
  }
}
