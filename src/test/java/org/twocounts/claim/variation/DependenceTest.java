package org.twocounts.claim.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.claim.pack.ReadingOutcome;

class DependenceTest {
  @ParameterizedTest(name = "starts {0}, ends {1}")
  @CsvSource({
    "HOLDS HOLDS, HOLDS HOLDS, false, 2",
    "HOLDS FAILS, HOLDS HOLDS, true, 1",
    "HOLDS HOLDS, HOLDS FAILS, true, 2",
    "FAILS, HOLDS, false, 0",
    "HOLDS EVEN, FAILS, true, 1",
  })
  void a_period_decides_where_another_beginning_or_end_gives_another_answer(
      String starts, String ends, boolean decisive, long holding) {
    Dependence dependence = new Dependence(1824, 2024, spans(starts), spans(ends));
    assertThat(dependence.isDecisive()).isEqualTo(decisive);
    assertThat(Dependence.count(dependence.starts(), ReadingOutcome.HOLDS)).isEqualTo(holding);
  }

  private static List<Span> spans(String outcomes) {
    return Stream.of(outcomes.split(" ", -1))
        .map(o -> new Span(1824, 2024, "found", ReadingOutcome.valueOf(o)))
        .toList();
  }
}
