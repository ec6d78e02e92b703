package org.twocounts.table.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.table.TheFacts;

/** The statistics that a query may ask for, beside Commons Math where the numbers are many. */
class SqlStatisticTest {
  private static TableDatabase database;

  @BeforeAll
  static void open() throws IOException {
    database = TableDatabase.open(TheFacts.facts());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      textBlock =
          """
          stddev(x)     | (2), (4), (4), (4), (5), (5), (7), (9) | 2.138089935299395
          stddev_pop(x) | (2), (4), (4), (4), (5), (5), (7), (9) | 2.0
          stddev(x)     | (1), (NULL), (3)                       | 1.4142135623730951
          stddev(x)     | (0.1), (0.1), (0.1)                    | 0.0
          stddev(x)     | (1)                                    | NULL
          stddev_pop(x) | (1)                                    | 0.0
          stddev(x)     | (NULL)                                 | NULL
          stddev_pop(x) | (NULL)                                 | NULL
          median(x)     | (3), (1), (2)                          | 2.0
          median(x)     | (4), (1), (NULL), (2), (3)             | 2.5
          median(x)     | (-7)                                   | -7.0
          median(x)     | (NULL)                                 | NULL
          corr(x, 2*x)  | (1), (2), (5)                          | 1.0
          corr(x, -x)   | (1), (2), (5)                          | -1.0
          corr(x, x*x)  | (-1), (0), (1)                         | 0.0
          corr(x, 7)    | (1), (2), (5)                          | NULL
          corr(x, 0.1)  | (1), (2), (5)                          | NULL
          corr(x, x)    | (1)                                    | NULL
          corr(x, NULL) | (1), (2)                               | NULL
          corr(x, nullif(x, 3)) | (1), (2), (3)                  | 1.0
          """)
  void numbers_are_counted_and_null_is_passed_over(String call, String values, Double expected) {
    Optional<Object> found = one("WITH t(x) AS (VALUES " + values + ") SELECT " + call + " FROM t");
    assertThat(found).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stddev(x)", "stddev_pop(x)", "median(x)", "corr(x, x)"})
  void of_no_rows_there_is_no_statistic(String call) {
    assertThat(one("SELECT " + call + " FROM (SELECT year AS x FROM splits WHERE year < 0)"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void many_numbers_are_counted_as_commons_math_counts_them(long seed) {
    Random random = new Random(seed);
    int rows = 2 + random.nextInt(300);
    double[] x = random.doubles(rows, -1e6, 1e6).toArray();
    double[] y = random.doubles(rows, 40, 60).toArray();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      values.add("(" + x[i] + "," + y[i] + ")");
    }
    String with = "WITH t(x, y) AS (VALUES " + String.join(",", values) + ") ";
    List<Optional<Object>> found =
        database
            .query(with + "SELECT stddev(x), stddev_pop(y), median(x), corr(x, y) FROM t")
            .rows()
            .get(0);
    DescriptiveStatistics ofX = new DescriptiveStatistics(x);
    double populationY = Math.sqrt(new DescriptiveStatistics(y).getPopulationVariance());
    assertThat(number(found, 0)).isCloseTo(ofX.getStandardDeviation(), within(1e-6));
    assertThat(number(found, 1)).isCloseTo(populationY, within(1e-12));
    assertThat(number(found, 2)).isCloseTo(ofX.getPercentile(50), within(1e-9));
    assertThat(number(found, 3))
        .isCloseTo(new PearsonsCorrelation().correlation(x, y), within(1e-12));
  }

  @Test
  void groups_and_moving_windows_have_statistics_of_their_own() {
    assertThat(
            database
                .query(
                    "WITH t(g, x) AS (VALUES (1, 1), (2, 10), (1, 3), (2, 30), (3, NULL))"
                        + " SELECT median(x) FROM t GROUP BY g ORDER BY g")
                .rows())
        .containsExactly(
            List.of(Optional.of(2.0)), List.of(Optional.of(20.0)), List.of(Optional.empty()));
    assertThat(
            database
                .query(
                    "WITH t(x) AS (VALUES (1), (NULL), (4), (2), (9)) SELECT median(x) OVER"
                        + " (ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM t")
                .rows())
        .extracting(row -> row.get(0).orElseThrow())
        .containsExactly(1.0, 2.5, 3.0, 4.0, 5.5);
  }

  @Test
  void a_window_over_many_rows_holds_what_is_in_it() {
    String moving =
        "WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t WHERE x < 5000) SELECT"
            + " max(m) FROM (SELECT median(x) OVER (ORDER BY x ROWS 99 PRECEDING) AS m FROM t)";
    assertThat(one(moving)).contains(4950.5);
  }

  @Test
  void what_is_no_number_is_refused_in_words() {
    for (String call : List.of("stddev('5')", "stddev_pop('a')", "median('a')", "corr(1, 'a')")) {
      assertThatThrownBy(() -> one("SELECT " + call))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining(
              call.substring(0, call.indexOf('('))
                  + "() takes numbers, not text; CAST(… AS REAL) reads text as a number");
    }
    assertThatThrownBy(() -> one("SELECT median(x'00')")).hasMessageContaining("not bytes");
    assertThatThrownBy(() -> one("SELECT corr(1)"))
        .hasMessage("wrong number of arguments to function corr()");
    assertThatThrownBy(() -> one("SELECT stddev(1, 2)"))
        .hasMessage("wrong number of arguments to function stddev()");
  }

  @Test
  void more_rows_than_may_be_held_stop_the_query() {
    assertThatThrownBy(() -> one("SELECT median(a.popular_votes) FROM results a, results b"))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.isOfLimits()).as("in order").isTrue())
        .hasMessageContaining("median() needs the numbers of more than 1,000,000 rows at once");
    assertThat(one("SELECT median(1)")).contains(1.0);
  }

  @Test
  void a_window_that_counts_for_too_long_is_stopped() {
    QueryLimits second = new QueryLimits(Duration.ofSeconds(1), 1L << 30, 1_000, 1_000_000);
    String slow =
        "WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t WHERE x < 400000) SELECT"
            + " max(m) FROM (SELECT median(-x) OVER (ORDER BY x) AS m FROM t)";
    long start = System.nanoTime();
    assertThatThrownBy(() -> database.query(slow, second))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("stopped after 1 seconds");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private static Optional<Object> one(String sql) {
    return database.query(sql).rows().get(0).get(0);
  }

  private static double number(List<Optional<Object>> row, int at) {
    return (Double) row.get(at).orElseThrow();
  }
}
