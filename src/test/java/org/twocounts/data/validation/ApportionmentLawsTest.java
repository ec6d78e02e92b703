package org.twocounts.data.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.data.slip.SplicedRecord;
import org.twocounts.input.InvalidInputException;
import org.twocounts.model.ElectionRecord;

/** What a slip in a law of apportionment breaks. */
class ApportionmentLawsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "hamilton", "seats": 325 | "hamilton", "seats": 335 | apportionment law of 1880: divides 335 seats, but the House has 325
          "webster", "seats": 385 | "webster", "seats": 386 | apportionment law of 1900: divides 386 seats, but the House has 386, 1 of them by adjustments
          "ratio": 47700 | "ratio": 74700 | apportionment law of 1830: a ratio of 74700 is far off: the House has 240
          "hamilton", "seats": 325 | "hamilton", "ratio": 151912 | apportionment law of 1880: hamilton divides a number of seats, not at a ratio
          "lastCensus": 1880 | "lastCensus": 1870 | apportionment law of 1880: ends with 1870, before it begins
          "lastCensus": 1880 | "lastCensus": 1870 | apportionment law of 1880: no law says how the census was turned into seats
          "firstCensus": 1930, "lastCensus": 1930 | "firstCensus": 1920, "lastCensus": 1930 | apportionment law of 1920: the record has no census of 1920
          "firstCensus": 1930, "lastCensus": 1930 | "firstCensus": 1930, "lastCensus": 1931 | apportionment law of 1930: the record has no census of 1931
          "firstCensus": 1930, "lastCensus": 1930 | "firstCensus": 1930 | apportionment law of 1940: stands after that of 1930, which still holds
          "states": ["OH"], "seats": 1 | "states": ["OH"], "seats": 2 | OH, apportionment law of 1800: has 1 seats, but the law gives it 2 on its admission
          "PA", "RI" | "RI", "RI" | apportionment law of 1860: adjusts the seats of a state twice
          "states": ["CA"] | "states": ["TX"], "seats": 2, "why": "made up"}, {"states": ["CA"] | TX, apportionment law of 1850: has 2 seats, but the law gives it 2 beyond those of the method
          """)
  void a_slip_is_said(String right, String wrong, String violation) {
    assertThat(found(right, wrong)).contains(violation + " (apportionment-laws)");
  }

  @Test
  void a_state_of_an_adjustment_is_listed_and_voted_under_the_census() {
    assertThat(found("{\"states\": [\"LA\"]", "{\"states\": [\"LX\"]"))
        .contains("apportionment law of 1810: state \"LX\" is not listed (state-codes)");
    assertThat(found("{\"states\": [\"LA\"]", "{\"states\": [\"AZ\"]"))
        .contains("apportionment law of 1810: state AZ voted first in 1912 (state-codes)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "ratio": 47700, | "ratio": 47700, "seats": 240, | give either seats or a ratio
          "ratio": 47700, | | give either seats or a ratio
          "method": "hill" | "method": "hil" | method is "hil"; it must be one of hamilton, jefferson, webster, hill, adams, dean
          , "statute": "Act of 22 May 1832, 4 Stat. 516" | | statute is missing; it must be text
          """)
  void a_law_of_another_form_is_not_read(String right, String wrong, String problem) {
    assertThatThrownBy(() -> read(right, wrong == null ? "" : wrong))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("apportionment law from")
        .hasMessageContaining(problem);
  }

  private static List<String> found(String right, String wrong) {
    return Validation.of(read(right, wrong)).stream().map(Violation::toString).toList();
  }

  private static ElectionRecord read(String right, String wrong) {
    String file = SplicedRecord.file();
    int at = file.indexOf(right, file.indexOf("\"apportionmentLaws\""));
    assertThat(at).as(right).isPositive();
    return SplicedRecord.with(at, right, wrong);
  }
}
