package org.twocounts.publish.site.page.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.data.CutRecord;
import org.twocounts.data.SixtyElections;

class PredictionsTest {
  private static final List<Prediction> ALL = Predictions.of(SixtyElections.record());

  private static double number(String text) {
    return Double.parseDouble(text.replace(",", ""));
  }

  @Test
  void the_released_record_answers_nine_questions() {
    assertThat(ALL)
        .extracting(Prediction::answer)
        .containsExactly("5", "39.77", "90.89", "0", "1880", "21.44", "2000", "114885", "3.81");
    assertThat(ALL)
        .extracting(Prediction::found)
        .contains(
            "5 elections: 1824, 1876, 1888, 2000, 2016.",
            "2000: 269 voters, in FL.",
            "None: Ross Perot, with 19,741,657 votes.");
  }

  @Test
  void every_answer_can_be_guessed_and_no_question_gives_it_away() {
    assertThat(ALL)
        .allSatisfy(
            asked -> {
              if (asked.options().isEmpty()) {
                Prediction.Scale scale = asked.scale().orElseThrow();
                assertThat(number(asked.answer()))
                    .isBetween((double) scale.least(), (double) scale.most());
              } else {
                assertThat(asked.options()).contains(asked.answer()).hasSize(4);
              }
              assertThat(asked.question()).doesNotContain(asked.found());
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1824, 1860, 1876, 1912, 1960, 2000, 2024})
  void a_record_of_one_election_is_asked_nothing_that_compares(int year) {
    assertThat(Predictions.of(CutRecord.ofYear(year).read()))
        .allSatisfy(asked -> assertThat(asked.year()).contains(year))
        .allSatisfy(asked -> assertThat(asked.options()).isEmpty());
  }

  @Test
  void without_votes_of_a_nation_nothing_is_asked() {
    assertThat(Predictions.of(CutRecord.ofYear(1800).read())).isEmpty();
  }
}
