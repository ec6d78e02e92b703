package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.output.TextRows.Heads;
import org.twocounts.output.TextRows.Holds;

class TextColumnsTest {
  private static final TextRows ROWS =
      new TextRows(
          List.of("Who", "Votes", "Why"),
          List.of(
              List.of("ann-lee", "1,000", "because she was known in every county"),
              List.of("bob", "7", "no reason")),
          List.of(Holds.NAMES, Holds.NUMBERS, Holds.WORDS),
          Heads.WHOLE);

  private static Optional<TextColumns> within(int page) {
    return TextColumns.asWideAs(ROWS).within(page);
  }

  private static TextRows words(List<String> headings, List<List<String>> rows) {
    return new TextRows(
        headings, rows, Collections.nCopies(headings.size(), Holds.WORDS), Heads.WHOLE);
  }

  @Test
  void numbers_stand_to_the_right_and_lines_end_with_their_words() {
    assertThat(within(80).orElseThrow().row(ROWS.rows().get(1)))
        .containsExactly("bob          7  no reason");
  }

  @Test
  void words_give_way_and_names_and_numbers_do_not() {
    TextColumns narrow = within(34).orElseThrow();
    assertThat(narrow.width()).isLessThanOrEqualTo(34);
    assertThat(narrow.row(ROWS.rows().get(0)))
        .containsExactly(
            "ann-lee  1,000  because she was",
            "                known in every",
            "                county");
  }

  @Test
  void a_page_too_narrow_has_no_columns() {
    assertThat(within(20)).isPresent();
    assertThat(within(19)).isEmpty();
    TextRows longHeading = words(List.of("unexplained", "b"), List.of(List.of("a", "b c d e f")));
    assertThat(TextColumns.asWideAs(longHeading).within(12)).isEmpty();
  }

  @Test
  void headings_that_wrap_end_above_their_rows() {
    TextRows wrapped =
        new TextRows(
            List.of("Who", "Votes of all the voters"),
            List.of(List.of("ann", "1,000")),
            List.of(Holds.NAMES, Holds.NUMBERS),
            Heads.WRAPPED);
    assertThat(TextColumns.asWideAs(wrapped).heading())
        .containsExactly("      Votes", "     of all", "        the", "Who  voters");
  }

  @Test
  void columns_that_would_leave_the_page_blank_are_not_set() {
    List<List<String>> apart = new ArrayList<>();
    for (int column = 0; column < 6; column++) {
      List<String> row = new ArrayList<>(Collections.nCopies(6, ""));
      row.set(column, "x".repeat(90_000));
      apart.add(row);
    }
    List<String> headings = Collections.nCopies(6, "a");
    assertThat(TextColumns.asWideAs(words(headings, apart)).within(80)).isEmpty();
    assertThat(TextColumns.asWideAs(words(headings, apart.subList(0, 1))).within(80)).isPresent();
  }

  /** Tables of long cells, so many in a row, one row below another. */
  @ParameterizedTest(name = "{0} of {1} cells of a row")
  @MethodSource("filledRows")
  void columns_are_set_where_a_quarter_of_the_page_is_text_or_the_page_is_short(
      int filled, int columns) {
    int page = 80;
    int width = (page - 2 * (columns - 1)) / columns;
    for (int length : new int[] {1000, 10_000, 40_000, 100_000}) {
      List<List<String>> rows = new ArrayList<>();
      for (int first = 0; first < columns; first++) {
        List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
        for (int i = first; i < first + filled; i++) {
          row.set(i % columns, "x".repeat(length));
        }
        rows.add(row);
      }
      double area = (double) columns * length / width * page;
      double quarter = 4.0 * columns * filled * length;
      boolean set =
          TextColumns.asWideAs(words(Collections.nCopies(columns, "a"), rows))
              .within(page)
              .isPresent();
      if (area < 0.9 * (1 << 20) || area < 0.9 * quarter) {
        assertThat(set).as("cells of %s letters", length).isTrue();
      } else if (area > 1.1 * (1 << 20) && area > 1.1 * quarter) {
        assertThat(set).as("cells of %s letters", length).isFalse();
      }
    }
  }

  static Stream<Arguments> filledRows() {
    return IntStream.rangeClosed(1, 8)
        .boxed()
        .flatMap(
            columns ->
                IntStream.rangeClosed(1, columns).mapToObj(filled -> arguments(filled, columns)));
  }

  @Test
  void a_table_of_much_text_is_measured_by_its_letters_alone() {
    TextRows few = words(List.of("a"), List.of(List.of("x ".repeat(20_000))));
    TextRows many = words(List.of("a"), List.of(List.of("x ".repeat(30_000))));
    assertThat(GivingWay.of(few)).hasOnlyElementsOfType(BrokenCells.class);
    assertThat(GivingWay.of(many)).hasOnlyElementsOfType(CountedCells.class);
    assertThat(GivingWay.of(many).get(0).cost(100)).isEqualTo(1 + 600);
    assertThat(TextColumns.asWideAs(many).within(80).orElseThrow().width()).isEqualTo(80);
  }

  @Test
  void a_cell_of_many_lines_leaves_the_page_blank_beside_a_wide_one() {
    for (int lines : new int[] {1000, 10_000, 20_000, 100_000}) {
      TextRows rows =
          words(List.of("a"), List.of(List.of("x\n".repeat(lines)), List.of("y".repeat(80))));
      assertThat(TextColumns.asWideAs(rows).within(80).isPresent())
          .as("%s lines", lines)
          .isEqualTo(80 * lines < 1 << 20);
    }
  }

  @Test
  void a_column_is_as_wide_as_its_longest_line() {
    for (String cell : List.of("abc\nde", "de\nabc", "\nabc", "abc\n", "a\n\nabc\nd")) {
      TextRows rows = words(List.of("h"), List.of(List.of(cell)));
      assertThat(rows.width()).as(cell).isEqualTo(3);
      assertThat(TextColumns.asWideAs(rows).rows()).containsExactly(List.of(cell));
    }
  }
}
