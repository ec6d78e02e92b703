package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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

  @Test
  void any_text_fits_into_any_width_and_loses_nothing_but_spaces() {
    List<String> pieces =
        List.of("a", "word", "-", "--to", " ", "  ", "\n", "é", "\uD83D\uDDF3", "x-y", "\t", ".");
    Random random = new Random(20);
    for (int trial = 0; trial < 3000; trial++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(40), 0, pieces.size()).forEach(i -> text.append(pieces.get(i)));
      int width = random.nextInt(30) - 2;
      List<String> lines = Paragraph.lines(text.toString(), width);
      assertThat(lines).allMatch(line -> Paragraph.length(line) <= Math.max(1, width));
      assertThat(String.join("", lines).replaceAll("\\s", ""))
          .isEqualTo(text.toString().replaceAll("\\s", ""));
      Paragraph.Extent extent = Paragraph.Extent.of(text.toString(), width);
      assertThat(extent.lines()).isEqualTo(lines.size());
      assertThat(Paragraph.lines(text.toString(), extent.least())).isEqualTo(lines);
    }
  }

  @Test
  void a_very_long_word_is_cut_in_time_that_grows_with_it() {
    assertThat(Paragraph.lines("x".repeat(300_000), 1)).hasSize(300_000);
  }
}
