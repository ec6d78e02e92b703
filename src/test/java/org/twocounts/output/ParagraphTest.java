package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        List.of(
            "a",
            "word",
            "-",
            "--to",
            " ",
            "  ",
            "\n",
            "é",
            "\uD83D\uDDF3",
            "x-y",
            "\t",
            ".",
            "選",
            "e\u0301");
    Random random = new Random(20);
    for (int trial = 0; trial < 3000; trial++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(40), 0, pieces.size()).forEach(i -> text.append(pieces.get(i)));
      int width = random.nextInt(30) - 2;
      List<String> lines = Paragraph.lines(text.toString(), width);
      assertThat(lines)
          .allMatch(line -> ShownWidth.of(line) <= Math.max(1, width) || isWideLetter(line));
      assertThat(String.join("", lines).replaceAll("\\s", ""))
          .isEqualTo(text.toString().replaceAll("\\s", ""));
      Paragraph.Extent extent = Paragraph.Extent.of(text.toString(), width);
      assertThat(extent.lines()).isEqualTo(lines.size());
      assertThat(Paragraph.lines(text.toString(), extent.least())).isEqualTo(lines);
    }
  }

  private static boolean isWideLetter(String line) {
    return line.codePoints().filter(letter -> ShownWidth.of(letter) > 0).count() == 1;
  }

  @Test
  void a_space_at_the_end_makes_no_line() {
    assertThat(Paragraph.lines("abc  ", 3)).containsExactly("abc");
    assertThat(Paragraph.lines("abc\n\ndef", 3)).containsExactly("abc", "", "def");
  }

  @Test
  void a_very_long_word_is_cut_in_time_that_grows_with_it() {
    assertThat(Paragraph.lines("x".repeat(300_000), 1)).hasSize(300_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x ",
        "a xxxxxxxx ",
        "-",
        "a-",
        "--to",
        " ",
        "\n",
        "x\n",
        "選",
        "e\u0301\u0302"
      })
  void letters_are_looked_at_a_few_times_however_long_the_text(String piece) {
    for (int width : new int[] {1, 2, 7, 80, 300, 5000}) {
      CountedLetters text = new CountedLetters(piece.repeat(20_000 / piece.length()));
      Paragraph.lines(text, width);
      assertThat(text.looks()).as("at width %d", width).isLessThan(12L * 20_000);
    }
  }
}
