package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twocounts.output.TextColumns.Holds;

class TextColumnsTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("Who", "Votes", "Why"),
          List.of("ann-lee", "1,000", "because she was known in every county"),
          List.of("bob", "7", "no reason"));

  private static TextColumns within(int page) {
    return TextColumns.asWideAs(ROWS, List.of(Holds.NAMES, Holds.NUMBERS, Holds.WORDS))
        .within(page, ROWS);
  }

  @Test
  void numbers_stand_to_the_right_and_lines_end_with_their_words() {
    assertThat(within(80).row(ROWS.get(2))).containsExactly("bob          7  no reason");
  }

  @Test
  void words_give_way_and_names_and_numbers_do_not() {
    TextColumns narrow = within(34);
    assertThat(narrow.width()).isLessThanOrEqualTo(34);
    assertThat(narrow.row(ROWS.get(1)))
        .containsExactly(
            "ann-lee  1,000  because she was",
            "                known in every",
            "                county");
  }

  @Test
  void a_page_too_narrow_is_said_to_cut() {
    assertThat(within(34).cuts(ROWS.get(0))).isFalse();
    assertThat(within(10).width()).isGreaterThan(10);
    assertThat(within(10).cuts(ROWS.get(1))).isTrue();
  }

  @Test
  void headings_end_above_their_rows() {
    TextColumns narrow = within(34);
    assertThat(narrow.heading(List.of("Who", "Votes", "A reason given by voters")))
        .containsExactly("                A reason given by", "Who      Votes  voters");
  }
}
