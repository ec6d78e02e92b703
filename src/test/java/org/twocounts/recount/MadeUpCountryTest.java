package org.twocounts.recount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeUpCountryTest {
  private static final String COUNTRY =
      """
      candidate\tAnn\tReds
      candidate\tBob\tBlues
      state\tNorth\t4\t51\t49
      state\tSouth\t4\t51\t49
      state\tIsle\t3\t10\t90\
      """;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"rule\tlaw, Ann", "rule\tunit, Ann", "rule\tpopular, Bob", "rule\tproportional, Bob"})
  void two_counts_of_one_country_can_differ(String question, String winner) {
    assertThat(MadeUpCountry.answer(COUNTRY, question).lines()).contains("winner\t" + winner);
  }

  @Test
  void a_tied_state_gives_its_electors_to_nobody() {
    assertThat(
            MadeUpCountry.answer(
                    "candidate\tAnn\tReds\ncandidate\tBob\tBlues\nstate\tNorth\t4\t5\t5", "")
                .lines())
        .contains("electors\t4\t4\t3\t4\t4");
  }

  @Test
  void what_is_no_number_is_refused_with_its_place() {
    assertThat(MadeUpCountry.answer("candidate\tAnn\tReds\nstate\tNorth\t4\t1e9", "rule\tunit"))
        .isEqualTo("problem\tNorth: votes for Ann: a whole number from 0 to 1000000000, not 1e9");
  }
}
