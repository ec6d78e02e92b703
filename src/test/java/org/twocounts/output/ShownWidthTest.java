package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownWidthTest {
  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource({
    "Frémont, 7",
    "Fre\u0301mont, 7",
    "選挙人, 6",
    "선거, 4",
    "ﾖ, 1",
    "🗳, 2",
    "−1, 2",
    "𝔸, 1",
    "–, 1",
    "א, 1",
    "علی\u200Cرضا, 6",
    "👩\u200D🚀, 4",
    "'', 0"
  })
  void letters_take_the_columns_that_a_terminal_gives_them(String text, int width) {
    assertThat(ShownWidth.of(text)).isEqualTo(width);
  }

  @Test
  void a_cut_is_marked_within_the_width() {
    assertThat(ShownWidth.cut("electors", 8)).isEqualTo("electors");
    assertThat(ShownWidth.cut("electors", 7)).isEqualTo("electo…");
    assertThat(ShownWidth.cut("two words", 5)).isEqualTo("two…");
    assertThat(ShownWidth.cut("選挙人", 4)).isEqualTo("選…");
    assertThat(ShownWidth.cut("選挙人", 1)).isEqualTo("…");
    assertThat(ShownWidth.cut("a👩\u200D🚀", 4)).isEqualTo("a…");
    assertThat(ShownWidth.cut("e\u0301lecteur", 3)).isEqualTo("e\u0301l…");
  }
}
