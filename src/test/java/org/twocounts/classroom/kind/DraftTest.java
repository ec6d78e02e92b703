package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.twocounts.classroom.Option;

class DraftTest {
  private static final Amount SHEET = Amount.percent(BigDecimal.valueOf(24));
  private static final Amount EXACT = Amount.percent(BigDecimal.valueOf(23));

  @Test
  void a_rounded_answer_cannot_come_without_its_exact_value() {
    assertThatThrownBy(() -> draft().right(SHEET))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kind: 24% without its exact value");
  }

  @Test
  void whole_things_and_words_are_what_they_are() {
    assertThat(draft().right(Amount.count(24))).isNotNull();
    assertThat(draft().right(Amount.words("Ohio"))).isNotNull();
  }

  @Test
  void nothing_is_built_where_the_exact_figures_round_otherwise() {
    assertThat(withWrong(draft().right(SHEET, EXACT)).build(new Dice(1))).isEmpty();
    assertThat(withWrong(draft().right(SHEET, SHEET, EXACT)).build(new Dice(1))).isEmpty();
    assertThat(withWrong(draft().right(SHEET, SHEET)).build(new Dice(1))).isPresent();
  }

  @Test
  void nothing_is_built_where_exact_figures_make_another_question() {
    assertThat(withWrong(draft().right(SHEET, SHEET)).same("24%", "23%").build(new Dice(1)))
        .isEmpty();
  }

  @Test
  void a_wrong_answer_that_is_right_is_left_out() {
    assertThat(
            withWrong(draft().right(SHEET, SHEET))
                .wrong(SHEET, "is no misunderstanding")
                .build(new Dice(1))
                .orElseThrow()
                .options())
        .extracting(Option::text)
        .containsOnlyOnce("24%");
  }

  private static Draft draft() {
    return Draft.of("kind", "subject", "What share?");
  }

  private static Draft withWrong(Draft draft) {
    for (int percent : new int[] {10, 20, 21, 30, 40, 50}) {
      draft.wrong(Amount.percent(BigDecimal.valueOf(percent)), "is wrong");
    }
    return draft.step("24%");
  }
}
