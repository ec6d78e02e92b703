package org.twocounts.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
  @Test
  void a_noun_fits_its_number() {
    assertThat(Counted.of(0, "election")).isEqualTo("0 elections");
    assertThat(Counted.of(1, "election")).isEqualTo("1 election");
    assertThat(Counted.of(2, "party", "parties")).isEqualTo("2 parties");
    assertThat(Counted.of(1, "party", "parties")).isEqualTo("1 party");
    assertThat(Counted.of(-1, "vote")).isEqualTo("−1 votes");
  }

  @Test
  void thousands_are_told_apart_and_small_numbers_are_words() {
    assertThat(Counted.of(65_853_514, "vote")).isEqualTo("65,853,514 votes");
    assertThat(Counted.inWords(0, "split")).isEqualTo("no splits");
    assertThat(Counted.inWords(1, "split")).isEqualTo("one split");
    assertThat(Counted.inWords(12, "split")).isEqualTo("twelve splits");
    assertThat(Counted.inWords(13)).isEqualTo("13");
  }
}
