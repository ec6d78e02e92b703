package org.twocounts.claim.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "yes, SUPPORTED",
    "yes yes, SUPPORTED",
    "no, REFUTED",
    "no no, REFUTED",
    "yes no, DEPENDS_ON_READING",
    "no yes ?, DEPENDS_ON_READING",
    "'', NOT_TESTABLE",
    "?, NOT_TESTABLE",
    "yes ?, NOT_TESTABLE",
    "no ?, NOT_TESTABLE",
    "even, REFUTED",
    "even no, REFUTED",
    "even yes, DEPENDS_ON_READING",
    "even ?, NOT_TESTABLE",
  })
  void the_verdict_follows_from_the_readings(String readings, Verdict verdict) {
    List<ReadingOutcome> outcomes =
        Stream.of(readings.split(" ", -1))
            .filter(r -> !r.isEmpty())
            .map(VerdictTest::outcome)
            .toList();
    assertThat(Verdict.of(outcomes)).isEqualTo(verdict);
  }

  private static ReadingOutcome outcome(String word) {
    return switch (word) {
      case "yes" -> ReadingOutcome.HOLDS;
      case "no" -> ReadingOutcome.FAILS;
      case "even" -> ReadingOutcome.EVEN;
      default -> ReadingOutcome.UNTOLD;
    };
  }
}
