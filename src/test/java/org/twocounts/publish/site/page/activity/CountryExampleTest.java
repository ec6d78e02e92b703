package org.twocounts.publish.site.page.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountryExampleTest {
  @ParameterizedTest
  @CsvSource({
    "A split, unit, Ada wins with 15 of 25 electors., A split: Bo leads the votes of the people.",
    "A split, fractional, Bo wins with 14.223 of 25 electors., The people's leader wins.",
    "Both counts agree, unit, Ada wins with 17 of 25 electors., The people's leader wins.",
    "A tie of electors, unit, Nobody wins: 13 of 24 electors are a majority., ''",
    "'Three candidates, no majority', unit, Nobody wins: 13 of 25 electors are a majority., ''",
    "'Three candidates, no majority', popular, 'Bo wins with 13,400 votes.', ''",
    "A tied state, unit, Nobody wins: 13 of 25 electors are a majority., ''",
  })
  void an_example_shows_what_its_name_says(
      String title, String rule, String outcome, String beside) {
    assertThat(
            CountryExample.all().stream()
                .filter(example -> example.title().equals(title))
                .findFirst()
                .orElseThrow()
                .answer())
        .filteredOn(line -> line.get(0).equals("rule") && line.get(1).equals(rule))
        .singleElement()
        .satisfies(line -> assertThat(line.subList(3, 5)).isEqualTo(List.of(outcome, beside)));
  }

  @ParameterizedTest
  @MethodSource("org.twocounts.publish.site.page.activity.CountryExample#all")
  void every_state_has_votes_for_every_candidate(CountryExample example) {
    assertThat(example.states())
        .hasSizeBetween(5, 6)
        .allSatisfy(state -> assertThat(state).hasSize(2 + example.candidates().size()));
  }
}
