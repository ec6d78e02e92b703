package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
  @Test
  void lines_break_at_spaces_and_after_hyphens_between_letters() {
    assertThat(Paragraph.lines("the Democratic-Republican Party", 16))
        .containsExactly("the Democratic-", "Republican Party");
  }

  @Test
  void an_option_is_not_broken_at_its_hyphens() {
    assertThat(Paragraph.lines("unknown (--include-partial judges)", 20))
        .containsExactly("unknown", "(--include-partial", "judges)");
  }

  @Test
  void a_word_longer_than_the_line_is_cut() {
    assertThat(Paragraph.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void letters_are_counted_and_not_bytes() {
    assertThat(Paragraph.lines("Frémont é", 9)).containsExactly("Frémont é");
    assertThat(Paragraph.lines("", 9)).containsExactly("");
    assertThat(Paragraph.lines("a\nb", 9)).containsExactly("a", "b");
  }
}
