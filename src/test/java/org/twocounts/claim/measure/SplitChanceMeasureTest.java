package org.twocounts.claim.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;

/** What is drawn is kept for whoever asks the same, and for nobody else. */
class SplitChanceMeasureTest {
  private static final Measure MEASURE = new SplitChanceMeasure();

  private static final Map<String, Object> ASKED =
      Map.of("model", "correlated", "within", 1L, "from", 1980L, "to", 2024L);

  @Test
  void the_same_question_has_the_same_answer() {
    assertThat(chance(MEASURE, ASKED))
        .isEqualTo(chance(MEASURE, ASKED))
        .isEqualTo(chance(new SplitChanceMeasure(), ASKED));
  }

  @Test
  void another_lead_model_or_period_is_another_question() {
    Map<String, Map<String, Object>> others =
        Map.of(
            "lead", with("within", 2L),
            "model", with("model", "independent"),
            "from", with("from", 1960L),
            "to", with("to", 2012L));
    String first = chance(MEASURE, ASKED);
    others.forEach(
        (what, asked) ->
            assertThat(chance(MEASURE, asked))
                .as(what)
                .isNotEqualTo(first)
                .isEqualTo(chance(new SplitChanceMeasure(), asked)));
  }

  private static Map<String, Object> with(String name, Object value) {
    Map<String, Object> asked = new HashMap<>(ASKED);
    asked.put(name, value);
    return asked;
  }

  private static String chance(Measure measure, Map<String, Object> asked) {
    return measure.find(TheRecord.record(), new Arguments(asked)).get("chance").inWords();
  }
}
