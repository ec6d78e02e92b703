package org.twocounts.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.theme.Typefaces;

class TextBlockTest {
  private static final TextStyle STYLE =
      new TextStyle(Typefaces.bundled().regular().at(10), Color.BLACK);

  @Test
  void lines_break_between_words_and_keep_to_the_room() {
    TextBlock block = TextBlock.of("one two three four five", STYLE, 50);
    assertThat(String.join(" ", block.lines())).isEqualTo("one two three four five");
    assertThat(block.lines()).hasSizeGreaterThan(1);
    assertThat(block.width()).isLessThanOrEqualTo(50);
  }

  @Test
  void a_word_wider_than_the_room_stands_alone() {
    TextBlock block = TextBlock.of("a Massachusetts b", STYLE, 20);
    assertThat(block.lines()).containsExactly("a", "Massachusetts", "b");
  }

  @Test
  void within_a_room_such_a_word_is_broken_with_a_hyphen_between_letters() {
    TextBlock block = TextBlock.within("a Massachusetts 1,234,567", STYLE, 30);
    assertThat(block.width()).isLessThanOrEqualTo(30);
    assertThat(String.join("", block.lines()).replace("-", ""))
        .isEqualTo("aMassachusetts1,234,567");
    assertThat(block.lines().subList(1, 3)).allMatch(l -> l.endsWith("-"));
    assertThat(block.lines().get(block.lines().size() - 2)).doesNotEndWith("-");
  }

  @Test
  void balanced_lines_are_as_many_but_more_alike() {
    String text = "The President led both counts in forty-six elections; in five a rival led";
    TextBlock plain = TextBlock.of(text, STYLE, 300);
    TextBlock balanced = TextBlock.balanced(text, STYLE, 300);
    assertThat(balanced.lines()).hasSameSizeAs(plain.lines());
    assertThat(balanced.width()).isLessThan(plain.width());
  }

  @Test
  void apostrophes_are_curved() {
    assertThat(TextBlock.of("people's", STYLE, 100).lines()).containsExactly("people’s");
  }

  @Test
  void empty_text_takes_no_room() {
    assertThat(TextBlock.of("", STYLE, 100).height()).isZero();
  }
}
