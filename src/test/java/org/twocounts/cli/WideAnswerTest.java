package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WideAnswerTest {
  private static final String LONG = "replace(hex(zeroblob(24750)), '0', 'ab')";

  @Test
  void columns_that_do_not_fit_are_stacked_with_their_names_whole() {
    CommandRun run = CommandRun.inside("query", "SELECT * FROM results WHERE year = 1876 LIMIT 1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("electoral_sources", "popular_status");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  static Stream<String> wide() {
    return Stream.of(
        "SELECT 1 AS \"" + "x".repeat(90) + '"',
        "SELECT 1 AS \"" + "x".repeat(78) + "\", 2 AS \"" + "y".repeat(78) + '"',
        "SELECT 1 AS \"" + "x".repeat(77) + "\", 2.5 AS \"" + "y".repeat(40) + '"',
        "SELECT '" + "a b ".repeat(9000) + "' AS t, 1",
        "SELECT " + LONG + " AS a, 1 AS b",
        "SELECT " + LONG + " || 'x' AS a, " + LONG + " AS b, NULL",
        "SELECT " + String.join(",", Collections.nCopies(2000, "1")),
        "SELECT char(9) || char(27) || '[31m' AS \"\tA\", 'a' || char(10) || 'b' AS \"B\nC\"",
        "SELECT 1 AS \"\", x'00ff', NULL, '' WHERE 0",
        "SELECT e\u0301.year AS \"e\u0301\" FROM splits AS e\u0301");
  }

  @ParameterizedTest
  @MethodSource("wide")
  void any_answer_fits_the_page(String sql) {
    CommandRun run = CommandRun.inside("query", sql);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    assertThat(run.out().chars()).allMatch(c -> c == '\n' || c >= ' ');
  }

  @Test
  void an_expression_without_a_name_stands_above_its_value() {
    assertThat(
            CommandRun.inside(
                    "query",
                    "SELECT count(*) FILTER (WHERE popular_share > 50 AND year > 1900),"
                        + " count(*) AS \"elections before the year 1800\""
                        + " FROM elections WHERE year < 1800")
                .out())
        .startsWith(
            """
            1 row

            ────────────────────────────────────────────────────────────────────────────────
            count(*) FILTER (WHERE popular_share > 50 AND year > 1900)
                                            0
            elections before the year 1800  3
            """);
  }

  @Test
  void letters_of_two_columns_are_set_as_such() {
    assertThat(CommandRun.inside("query", "SELECT '選挙' AS a, 1 AS b UNION ALL SELECT 'é', 2").out())
        .isEqualTo(
            """
            2 rows

            a     b
            ───────
            選挙  1
            é     2
            """);
  }
}
