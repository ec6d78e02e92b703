package org.twocounts.claim.measure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.figure.Figure;

class FindingTest {
  private static final Measure MEASURE = Measures.find("close-states").orElseThrow();

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void an_answer_that_is_no_number_names_measure_and_answer(double amount) {
    assertThatThrownBy(() -> Finding.of(MEASURE).answer("percent", amount))
        .hasMessage("measure close-states: percent is " + amount + ", which is no number");
  }

  @Test
  void a_cell_that_is_no_number_names_its_figure() {
    EvidenceFigures<Double> figures =
        EvidenceFigures.of(Figure.points("bias", "The bias.", (Double bias) -> bias));
    assertThatThrownBy(() -> Finding.of(MEASURE).row(figures, Double.NaN))
        .hasMessage("bias is NaN, which is no number");
  }
}
