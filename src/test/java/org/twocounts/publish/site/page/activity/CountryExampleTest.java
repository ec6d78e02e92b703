package org.twocounts.publish.site.page.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountryExampleTest {
  @ParameterizedTest
  @CsvSource({
    "SPLIT, unit, Ada wins with 15 of 25 electors., A split: Bo leads the votes of the people.",
    "SPLIT, fractional, Bo wins with 14.223 of 25 electors., The people's leader wins.",
    "AGREEMENT, unit, Ada wins with 17 of 25 electors., The people's leader wins.",
    "TIE, unit, Nobody wins: 13 of 24 electors are a majority., ''",
    "NO_MAJORITY, unit, Nobody wins: 13 of 25 electors are a majority., ''",
    "NO_MAJORITY, popular, 'Bo wins with 13,400 votes.', ''",
    "TIED_STATE, unit, Nobody wins: 13 of 25 electors are a majority., ''",
  })
  void an_example_shows_what_its_name_says(
      CountryExample example, String rule, String outcome, String beside) {
    assertThat(example.answer())
        .filteredOn(line -> line.get(0).equals("rule") && line.get(1).equals(rule))
        .singleElement()
        .satisfies(line -> assertThat(line.subList(3, 5)).isEqualTo(List.of(outcome, beside)));
  }

  @ParameterizedTest
  @EnumSource(CountryExample.class)
  void every_state_has_votes_for_every_candidate(CountryExample example) {
    assertThat(example.states())
        .hasSizeBetween(5, 6)
        .allSatisfy(state -> assertThat(state).hasSize(2 + example.candidates().size()));
  }
}
