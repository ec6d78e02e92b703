package org.twocounts.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.analysis.NotDefinedException;

class MadeUpCountryTest {
  private static final String TWO = "candidate\tAnn\tReds\ncandidate\tBob\tBlues\n";
  private static final String SPLIT =
      TWO + "state\tNorth\t4\t51\t49\nstate\tSouth\t4\t51\t49\nstate\tIsle\t3\t10\t90";

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "unit, Ann wins with 8 of 11 electors., A split: Bob leads the votes of the people.",
    "proportional, Bob wins with 7 of 11 electors., The people's leader wins.",
    "fractional, Bob wins with 6.620 of 11 electors., The people's leader wins.",
    "popular, Bob wins with 188 votes., ''",
  })
  void two_counts_of_one_country_can_differ(String rule, String outcome, String beside) {
    assertThat(CountryCount.of(SPLIT).lines())
        .contains("people\tBob leads the votes of the people: 188 of 300.")
        .anyMatch(
            line -> line.startsWith("rule\t" + rule) && line.endsWith(outcome + "\t" + beside));
  }

  @Test
  void a_tied_state_gives_its_electors_to_nobody() {
    assertThat(CountryCount.of(TWO + "state\tNorth\t4\t5\t5").lines())
        .contains("state\tNorth\t\\-", "people\tNobody leads the votes: a tie at the top.")
        .anyMatch(line -> line.endsWith("Nobody wins: 3 of 4 electors are a majority.\t"))
        .anyMatch(line -> line.endsWith("Nobody wins: nobody has most votes.\t"));
  }

  @Test
  void nobody_votes_and_nobody_is_an_elector_without_a_fault() {
    assertThat(CountryCount.of(TWO + "state\tNorth\t0\t0\t0").lines())
        .contains("people\tNobody voted.", "candidate\tAnn\t0\t\\-");
  }

  @Test
  void everything_that_is_wrong_is_said_at_once_with_its_place() {
    assertThat(
            CountryCount.of(
                "candidate\tAnn\tReds\ncandidate\t \t\\-\nstate\tNorth\t4\t1e9\t\n"
                    + "state\tNorth\t1001\t1\t1"))
        .isEqualTo(
            "problem\ta candidate needs a name; North: votes for Ann: a whole number from 0 to"
                + " 1,000,000,000, not 1e9; North: votes for : a whole number from 0 to"
                + " 1,000,000,000, not nothing; two of the states are called North; North:"
                + " electors: a whole number from 0 to 1,000, not 1001");
  }

  @ParameterizedTest
  @CsvSource({"candidate\tOther\tx, a candidate needs a name other than Other"})
  void the_word_for_all_others_is_no_name(String line, String problem) {
    assertThatThrownBy(() -> MadeUpCountry.read(line + "\nstate\tNorth\t1\t1"))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(problem);
  }

  @Test
  void a_country_without_anybody_is_none() {
    assertThat(CountryCount.of("")).isEqualTo("problem\ta country has a candidate and a state");
  }
}
