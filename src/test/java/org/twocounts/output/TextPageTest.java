package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.output.TextRows.Heads;
import org.twocounts.output.TextRows.Holds;
import org.twocounts.words.Steering;

/** Any text in any width. Letters of headings and of cells are never the same, to be told apart. */
class TextPageTest {
  private static final List<String> OF_CELLS =
      List.of(
          "a",
          "bc",
          "word",
          "x".repeat(120),
          " ",
          "  ",
          "\n",
          "-",
          "--to",
          "e\u0301",
          "é",
          "選挙",
          "\uD83D\uDDF3",
          "\uD83D",
          "\uDDF3",
          "\t",
          "\r",
          "\u001B[31m",
          "\u202E",
          "\u200D",
          "\u0000",
          "1,234",
          "–");
  private static final List<String> OF_HEADINGS =
      List.of(
          "A", "VOTES", "H".repeat(90), " ", "\n", "Ü", "人", "\uD83C\uDFDB", "\u0007", "E\u0308");

  private static final List<Holds> HOLDS = List.of(Holds.WORDS, Holds.NAMES, Holds.NUMBERS);

  private static String drawn(Random random, List<String> pieces, int most) {
    StringBuilder text = new StringBuilder();
    random
        .ints(random.nextInt(most + 1), 0, pieces.size())
        .forEach(i -> text.append(pieces.get(i)));
    return text.toString();
  }

  private static TextRows drawn(Random random) {
    int columns = 1 + random.nextInt(random.nextInt(10) == 0 ? 100 : 6);
    List<List<String>> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      rows.add(Stream.generate(() -> drawn(random, OF_CELLS, 8)).limit(columns).toList());
    }
    return new TextRows(
        Stream.generate(() -> drawn(random, OF_HEADINGS, 3)).limit(columns).toList(),
        rows,
        random.ints(columns, 0, HOLDS.size()).mapToObj(HOLDS::get).toList(),
        random.nextBoolean() ? Heads.WHOLE : Heads.WRAPPED);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void any_table_fits_any_width_and_prints_every_letter_of_its_cells(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 1500; trial++) {
      int width = 1 + random.nextInt(300);
      TextRows texts = drawn(random);
      TextPage page = new TextPage(new Style(width, false));
      if (random.nextBoolean()) {
        page.table(texts, texts);
      } else {
        page.bareTable("    ", texts);
      }
      assertFits(page, width);
      List<String> cells = texts.rows().stream().flatMap(List::stream).toList();
      assertThat(letters(List.of(page.toString()), true)).isEqualTo(letters(cells, true));
      if (!page.toString().contains("…")) {
        assertThat(letters(List.of(page.toString()), false).keySet())
            .containsAll(
                texts.rows().isEmpty() ? List.of() : letters(texts.headings(), false).keySet());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5, 6})
  void any_words_fit_any_width_behind_any_lead(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 3000; trial++) {
      int width = 1 + random.nextInt(300);
      String lead = drawn(random, List.of(" ", "A", "LEAD", "人"), 12);
      String words = drawn(random, OF_CELLS, 30);
      TextPage page = new TextPage(new Style(width, false));
      page.text(lead, words);
      page.item("* ", words);
      page.paragraph(lead, words);
      page.bold(words);
      page.cut(words);
      page.underlined(words);
      assertFits(page, width);
      TextPage one = new TextPage(new Style(width, false));
      one.text(lead, words);
      assertThat(letters(List.of(one.toString()), true)).isEqualTo(letters(List.of(words), true));
    }
  }

  private static void assertFits(TextPage page, int width) {
    assertThat(page.toString().lines())
        .allSatisfy(
            line -> {
              assertThat(line.codePoints().filter(Steering::isOne).count()).as(line).isZero();
              if (width > 1 || line.codePointCount(0, line.length()) > 2) {
                assertThat(ShownWidth.of(line)).as(line).isLessThanOrEqualTo(width);
              }
            });
  }

  /** How often each letter is there that stands in cells, or in headings. */
  private static Map<Integer, Integer> letters(List<String> texts, boolean ofCells) {
    Map<Integer, Integer> letters = new TreeMap<>();
    for (String text : texts) {
      Steering.without(text)
          .codePoints()
          .filter(c -> !Character.isWhitespace(c) && c != 0x0308 && c != 0xFFFD && c != 0x200D)
          .filter(c -> c != '─' && c != '…' && c != '*' && c != '=')
          .filter(c -> ofCells != (Character.isUpperCase(c) || c == '人' || c == 0x1F3DB))
          .forEach(c -> letters.merge(c, 1, Integer::sum));
    }
    return letters;
  }

  private static String page(int width, List<String> headings, List<List<String>> rows) {
    TextRows texts =
        new TextRows(
            headings, rows, Collections.nCopies(headings.size(), Holds.NUMBERS), Heads.WHOLE);
    TextPage page = new TextPage(new Style(width, false));
    page.table(texts, texts);
    return page.toString();
  }

  @Test
  void rows_are_stacked_with_values_behind_their_headings() {
    assertThat(page(17, List.of("year", "margin_votes"), List.of(List.of("1824", "−38,323"))))
        .isEqualTo(
            """
            ─────────────────
            year  1824
            margin_votes
                  −38,323
            """);
  }

  @Test
  void a_heading_wider_than_the_page_is_cut_and_says_so() {
    assertThat(page(16, List.of("a", "count(*) FILTER (WHERE 1)"), List.of(List.of("1", "2"))))
        .isEqualTo(
            """
            ────────────────
            a  1
            count(*) FILTER…
               2
            """);
  }

  @Test
  void a_text_in_brief_keeps_its_beginning_and_its_end() {
    assertThat(TextPage.brief("electors", 8)).isEqualTo("electors");
    assertThat(TextPage.brief("one two three four", 9)).isEqualTo("one…four");
    assertThat(TextPage.brief("選挙人選挙人選挙人", 7)).isEqualTo("選挙人…選挙人");
    assertThat(TextPage.brief("a" + "\u030a".repeat(300), 7)).hasSize(7);
  }

  @Test
  void a_lead_that_leaves_no_room_stands_above() {
    TextPage page = new TextPage(new Style(16, false));
    page.text("  expected  ", "one of two");
    assertThat(page).hasToString("expected\none of two\n");
  }

  @Test
  void what_is_set_by_its_own_light_takes_no_width() {
    TextPage page = new TextPage(new Style(9, true));
    page.bold("nine were here");
    assertThat(page).hasToString("\033[1mnine were\033[0m\n\033[1mhere\033[0m\n");
  }

  @Test
  void a_table_is_not_laid_out_past_its_deadline() {
    TextRows texts =
        new TextRows(List.of("a"), List.of(List.of("1")), List.of(Holds.NUMBERS), Heads.WHOLE);
    TextPage page =
        new TextPage(new Style(80, false), Deadline.of("the query", Duration.ofNanos(-1)));
    assertThatThrownBy(() -> page.table(texts, texts))
        .isInstanceOf(OverdueException.class)
        .hasMessageStartingWith("the query was stopped after ");
  }

  @Test
  void a_table_of_two_thousand_columns_is_stacked() {
    List<String> cells = Collections.nCopies(2_000, "7");
    assertThat(page(80, cells, List.of(cells)).lines()).hasSize(2_001);
  }
}
