package org.twocounts.table.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.table.TheFacts;

/** Questions that would take for ever, or all memory, or all the screen. */
class QueryBoundsTest {
  private static final QueryLimits SHORT =
      new QueryLimits(Duration.ofSeconds(1), 512L << 20, 1_000, 1_000_000);

  private static TableDatabase database;

  @BeforeAll
  static void open() {
    database = TableDatabase.open(TheFacts.facts());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  /** A place sought token by token would take minutes; it is found before the deadline. */
  @Test
  void the_place_of_a_fault_behind_twenty_thousand_numbers_is_told() {
    String sql = "SELECT 1 IN (" + "1,".repeat(20_000) + "1) x y z";
    assertThatThrownBy(() -> database.query(sql))
        .hasMessage("syntax error at \"y\" (line 1, column 40019)");
  }

  static Stream<String> endless() {
    return Stream.of(
        "WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t) SELECT max(x) FROM t",
        "SELECT count(*) FROM " + sources(62, ", "),
        "SELECT count(*) FROM results r0 " + joined(62),
        "SELECT DISTINCT a.candidate || b.candidate FROM results a, results b ORDER BY random()",
        "SELECT a.year FROM results a, results b ORDER BY a.candidate || b.candidate",
        "SELECT median(popular_votes) OVER"
            + " (ORDER BY state ROWS BETWEEN 5000 PRECEDING AND 5000 FOLLOWING) FROM results",
        "SELECT count(*) FROM results a, results b WHERE a.candidate LIKE '%a%e%i%' || b.state");
  }

  private static String sources(int count, String between) {
    return IntStream.range(0, count)
        .mapToObj(i -> "results r" + i)
        .collect(Collectors.joining(between));
  }

  private static String joined(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "JOIN results r" + i + " USING (year)")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void a_question_without_end_ends(String sql) {
    assertThatThrownBy(() -> database.query(sql, SHORT))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.isOfLimits()).as(e.getMessage()).isTrue())
        .message()
        .hasLineCount(1)
        .hasSizeLessThan(200);
  }

  static Stream<String> deep() {
    return Stream.of(
        "SELECT " + "(".repeat(10_000) + "1" + ")".repeat(10_000),
        "SELECT " + "NOT ".repeat(10_000) + "1",
        "SELECT " + "- ".repeat(10_000) + "1",
        "SELECT " + "1+".repeat(10_000) + "1",
        "SELECT " + "CASE 1 WHEN ".repeat(2_000) + "1",
        "SELECT " + "(SELECT ".repeat(500) + "1" + ")".repeat(500));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void what_is_nested_too_deeply_is_refused(String sql) {
    assertThatThrownBy(() -> database.query(sql)).hasMessage("the query is nested too deeply");
  }

  @Test
  void values_and_headings_count_among_what_a_result_may_hold() {
    refuses("SELECT a.*, b.* FROM results a, results b", "more than 500,000 values");
    String long30 = "x".repeat(30_000);
    refuses(
        "WITH t AS (SELECT 1 AS " + long30 + ") SELECT " + "*,".repeat(300) + "* FROM t",
        "more than 8,388,608 characters");
  }

  @Test
  void a_long_name_is_cut_in_every_message() {
    String name = "x".repeat(40_000);
    for (String sql :
        new String[] {
          name,
          "SELECT " + name,
          "SELECT 1 FROM " + name,
          "SELECT " + name + "(1)",
          "SELECT \"" + name + '"',
          "SELECT ?" + name,
          "SELECT 1 x '" + name + "'",
          "SELECT 1 ORDER BY 1 COLLATE " + name,
          "SELECT 1" + name,
          "SELECT sum(1) OVER " + name
        }) {
      assertThatThrownBy(() -> database.query(sql)).message().hasLineCount(1).hasSizeLessThan(250);
    }
  }

  private static void refuses(String sql, String why) {
    assertThatThrownBy(() -> database.query(sql))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(why);
  }
}
