package org.twocounts.table.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.WholeGallery;
import org.twocounts.table.TheFacts;

class TableDatabaseTest {
  private static TableDatabase database;

  @BeforeAll
  static void open() throws IOException {
    database = TableDatabase.open(TheFacts.facts());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void the_five_splits_are_found_by_sql_over_the_results_alone() {
    QueryResult result =
        database.query(
            """
            WITH national AS (
              SELECT year, candidate, sum(popular_votes) AS votes,
                     rank() OVER (PARTITION BY year ORDER BY sum(popular_votes) DESC) AS place
              FROM results WHERE candidate <> 'Other' AND popular_votes IS NOT NULL
              GROUP BY year, candidate)
            SELECT year FROM national JOIN elections USING (year)
            WHERE place = 1 AND popular_vote_coverage = 'national' AND candidate <> president
            ORDER BY year;
            """);
    assertThat(result.columns()).containsExactly("year");
    assertThat(result.rows()).isEqualTo(database.query("SELECT year FROM splits").rows());
    assertThat(result.rows())
        .extracting(row -> row.get(0).orElseThrow())
        .containsExactly(1824L, 1876L, 1888L, 2000L, 2016L);
  }

  @Test
  void values_keep_their_kind_and_null_is_missing() {
    QueryResult result =
        database.query(
            "SELECT 1, 2.5, 'a', NULL, x'0aff', 9e999, became_president AS \"Did win\""
                + " FROM candidacies WHERE year = 2016 AND candidate = 'Donald Trump'");
    assertThat(result.rows())
        .containsExactly(
            List.of(
                Optional.of(1L),
                Optional.of(2.5),
                Optional.of("a"),
                Optional.empty(),
                Optional.of("0aff"),
                Optional.of("Infinity"),
                Optional.of(1L)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "PRAGMA query_only = 0",
        "pragma writable_schema = 1",
        "ATTACH '/tmp/other.db' AS other",
        "DETACH main",
        "INSERT INTO splits (year) VALUES (1)",
        "UPDATE elections SET president = 'x'",
        "DELETE FROM elections",
        "REPLACE INTO splits (year) VALUES (1)",
        "DROP TABLE elections",
        "CREATE TABLE t (x)",
        "CREATE TEMP TABLE t (x)",
        "CREATE VIRTUAL TABLE t USING fts5(x)",
        "CREATE VIRTUAL TABLE temp.t USING fts4(x)",
        "ALTER TABLE elections ADD x",
        "VACUUM INTO '/tmp/copy.db'",
        "REINDEX",
        "ANALYZE",
        "BEGIN EXCLUSIVE",
        "SAVEPOINT a",
        "EXPLAIN SELECT 1",
        "/* SELECT */ PRAGMA temp_store",
        "-- SELECT\nPRAGMA temp_store",
        "\uFEFFPRAGMA temp_store",
        "backup to '/tmp/copy.db'",
        "restore from '/tmp/copy.db'",
        ".read /etc/passwd",
      })
  void only_select_with_and_values_are_let_through(String sql) {
    assertRefused(sql, "a query begins with SELECT, WITH or VALUES", "column ");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "SELECT load_extension('/tmp/evil.so')",
        "SELECT \"load_extension\"('/tmp/evil.so')",
        "SELECT [load_extension]('/tmp/evil.so')",
        "SELECT `Load_Extension`('/tmp/evil.so')",
        "SELECT \uFEFFload_extension('/tmp/evil.so')",
        "SELECT readfile('/etc/passwd')",
        "SELECT writefile('/tmp/x', 'y')",
        "SELECT * FROM fsdir('/')",
        "SELECT edit('x')",
        "SELECT fts3_tokenizer('simple', x'00')",
        "SELECT * FROM fts3tokenize",
        "SELECT * FROM dbstat",
        "SELECT * FROM sqlite_dbpage",
        "SELECT replicate('x', 2000000000)",
        "SELECT padl('x', 2000000000)",
        "SELECT strfilter(note, note) FROM results",
        "SELECT json_pretty('[[]]', hex(zeroblob(40000)))",
      })
  void functions_that_reach_out_or_run_away_are_refused(String sql) {
    assertRefused(sql, "is refused: queries read the tables and nothing else", "line 1");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "SELECT * FROM pragma_database_list",
        "SELECT * FROM pragma_table_info('elections')",
        "SELECT * FROM 'pragma_database_list'",
        "SELECT * FROM \"pragma_compile_options\"",
        "SELECT * FROM \uFEFFpragma_database_list",
      })
  void pragmas_are_refused_in_any_dress(String sql) {
    assertRefused(sql, "pragmas are refused", "line 1, column ");
  }

  @Test
  void writing_inside_with_is_refused() {
    assertRefused("WITH x AS (SELECT 1) DELETE FROM elections", "read-only", "column 22");
    assertRefused("WITH x AS (SELECT 1) INSERT INTO splits SELECT 1", "read-only", "column 22");
    assertRefused("WITH x AS (SELECT 1) REPLACE INTO splits (year) SELECT 1", "read-only");
  }

  @Test
  void one_statement_at_a_time() {
    assertRefused("SELECT 1; SELECT 2", "a second one begins here", "line 1, column 11");
    assertRefused("SELECT 1; DROP TABLE elections", "a second one begins here");
    assertThat(database.query("SELECT ';' AS x; -- done\n").rows()).hasSize(1);
  }

  @Test
  void nothing_is_written_beside_the_database(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("target");
    for (String sql :
        List.of(
            "ATTACH '" + target + "' AS x",
            "VACUUM INTO '" + target + "'",
            "SELECT writefile('" + target + "', 'x')",
            "WITH x AS (SELECT 1) INSERT INTO elections SELECT 1")) {
      assertThatThrownBy(() -> database.query(sql)).isInstanceOf(QueryException.class);
    }
    assertThat(folder).isEmptyDirectory();
    assertThat(Files.exists(target)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t) SELECT count(*) FROM t",
        "SELECT count(*) FROM results a, results b, results c",
        "SELECT sum(a.votes) FROM dispute_values v, (SELECT 1 AS votes FROM results) a, results b",
      })
  void a_query_that_does_not_end_is_stopped_by_the_clock(String sql) {
    QueryLimits second = new QueryLimits(Duration.ofSeconds(1), 512L << 20, 1_000, 1_000_000);
    assertThatThrownBy(() -> database.query(sql, second))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.isOfLimits()).as("in order").isTrue())
        .hasMessageContaining("stopped after 1 seconds");
    assertThat(database.query("SELECT 1").rows()).hasSize(1);
  }

  @Test
  void a_query_that_fills_the_memory_is_stopped() {
    QueryLimits tight = new QueryLimits(Duration.ofSeconds(20), 64L << 20, 1_000, 1_000_000);
    assertThatThrownBy(
            () ->
                database.query(
                    "WITH RECURSIVE t(x) AS (SELECT randomblob(90000) UNION ALL"
                        + " SELECT randomblob(90000) FROM t) SELECT * FROM t ORDER BY x",
                    tight))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.isOfLimits()).as("in order").isTrue())
        .hasMessageContaining("more than 64 MB of memory");
  }

  @Test
  void rows_text_and_values_have_limits() {
    assertRefused(
        "WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t) SELECT x FROM t",
        "more than 50,000 rows",
        "LIMIT");
    assertRefused("SELECT hex(zeroblob(60000))", "longer than 100,000 bytes");
    assertRefused("SELECT printf('%.*c', 100000000, 'x')", "longer than 100,000 bytes");
    assertRefused("SELECT zeroblob(2000000000)", "longer than 100,000 bytes");
    assertRefused(
        "WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t WHERE x < 1000)"
            + " SELECT hex(zeroblob(45000)) FROM t",
        "more than 8,388,608 characters");
    assertRefused("SELECT 'a' LIKE '" + "%a".repeat(150) + "'", "pattern too complex");
    assertRefused("SELECT 1 -- " + "x".repeat(50_000), "at most 50,000 are read");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT presidnt FROM elections | no such column \"presidnt\"; did you mean president?"
            + " (line 1, column 8)",
        "SELECT e.yaer FROM elections e | no such column \"e.yaer\"; did you mean year? (line 1,"
            + " column 10)",
        "SELECT * FROM electons | no such table \"electons\"; did you mean elections? (line 1,"
            + " column 15)",
        "SELECT * FROM zzzzzz | no such table \"zzzzzz\"; twocounts tables lists the tables (line"
            + " 1, column 15)",
        "SELECT year FORM splits | syntax error at \"splits\"; did you mean FROM where it says"
            + " \"FORM\"? (line 1, column 18)",
        "SELECT year FROM splits WHERE = 3 | syntax error at \"=\" (line 1, column 31)",
        "SELECT = FROM splits WHERE a = 3 | syntax error at \"=\" (line 1, column 8)",
        "SELECT (1 | the query ends too early (line 1, column 10)",
        "SELECT 'abc | the quote that begins here is never closed (line 1, column 8)",
        "SELECT nonsense(1) | no such function \"nonsense\" (line 1, column 8)",
        "SELECT year FROM elections, splits | ambiguous column name \"year\"; say of which table,"
            + " as in elections.year (line 1, column 8)",
        "SELECT * FROM states WHERE state = \"CA\" | no table or column \"CA\"; did you mean"
            + " candidacies, or the text 'CA'? (line 1, column 36)",
        "SELECT \"presidnt\" FROM elections | no table or column \"presidnt\"; did you mean"
            + " president, or the text 'presidnt'? (line 1, column 8)",
        "SELECT * FROM elections WHERE year = ?1 | \"?1\" stands for a value; write the value"
            + " itself (line 1, column 38)",
      })
  void an_error_says_where_and_what_was_probably_meant(String sql, String message) {
    assertThatThrownBy(() -> database.query(sql))
        .isInstanceOf(QueryException.class)
        .hasMessage(message);
  }

  @Test
  void a_position_counts_lines_and_letters() {
    assertRefused("SELECT 'Señor 🗳',\n  presidnt\nFROM elections", "line 2, column 3");
    assertRefused("SELECT '🗳', presidnt FROM elections", "line 1, column 13");
  }

  @Test
  void names_that_the_query_gives_may_stand_in_double_quotes() {
    assertThat(
            database
                .query(
                    "WITH \"my splits\" AS (SELECT year \"the year\" FROM splits)"
                        + " SELECT \"the year\" AS \"Year!\" FROM \"my splits\" ORDER BY \"Year!\"")
                .columns())
        .containsExactly("Year!");
  }

  /** A new version of the library may bring functions that nobody has looked at. */
  @Test
  void every_function_of_the_library_was_looked_at() throws Exception {
    Set<String> known = new HashSet<>(Files.readAllLines(Path.of(FUNCTIONS)));
    Set<String> there = new HashSet<>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        var statement = connection.createStatement();
        var names = statement.executeQuery("SELECT DISTINCT name FROM pragma_function_list")) {
      while (names.next()) {
        there.add(names.getString(1));
      }
    }
    assertThat(there).isSubsetOf(known);
  }

  /**
   * Between two looks at the clock SQLite does one step; no step may take long: not fifty times as
   * long as counting to a million takes the same thread of the same machine.
   */
  @Test
  @WholeGallery
  void no_function_that_may_be_called_runs_far_past_the_clock() throws IOException {
    List<String> worst =
        List.of(
            "replace(hex(zeroblob(49000)), '0', 'a')",
            "replace(hex(zeroblob(20000)), '0', 'a') || 'b'",
            "replace(hex(zeroblob(4000)), '0', 'b') || 'a'",
            "'[' || rtrim(replace(hex(zeroblob(19000)), '00', '1,'), ',') || ']'",
            "2000000000");
    long most = 50 * work(COUNT_TO_A_MILLION);
    for (String function : Files.readAllLines(Path.of(FUNCTIONS))) {
      if (function.matches("[a-z0-9_]+") && !ReadOnlyRules.REFUSED_NAMES.contains(function)) {
        for (String first : worst) {
          for (String second : worst) {
            String call = function + "(" + first + ", " + second + ")";
            assertThat(work("SELECT length(" + call + ")")).as(call).isLessThan(most);
          }
        }
      }
    }
  }

  /** What this thread alone works for a query, in nanoseconds: waiting for others is no work. */
  private static long work(String sql) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    answerOrRefusal(sql);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  /** Most functions take other arguments; what they say to that is not the point. */
  private static void answerOrRefusal(String sql) {
    try {
      database.query(sql);
    } catch (QueryException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static final String COUNT_TO_A_MILLION =
      "WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t WHERE x < 1000000)"
          + " SELECT count(*) FROM t";

  private static final String FUNCTIONS = "src/test/resources/table/sqlite-functions.txt";

  @Test
  void the_cache_is_built_once_for_the_owner_alone_and_mended_when_damaged(@TempDir Path folder)
      throws IOException {
    CacheFolder cache = new CacheFolder(folder.resolve("cache"));
    Path file = cache.file("key");
    ask(cache, true);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
    ask(cache, false);
    Files.writeString(file, "not a database");
    ask(cache, true);
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_program_of_classes_is_another_when_one_of_them_changes(@TempDir Path folder)
      throws IOException {
    Path one = Files.writeString(folder.resolve("One.class"), "1");
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/Two.class"), "2");
    String before = DatabaseKey.state(folder);
    assertThat(DatabaseKey.state(folder)).isEqualTo(before);
    Files.setLastModifiedTime(one, FileTime.fromMillis(1_000_000L));
    assertThat(DatabaseKey.state(folder)).isNotEqualTo(before);
    assertThat(DatabaseKey.state(one)).contains("One.class").hasLineCount(2);
  }

  @Test
  void the_cache_keeps_the_databases_written_last(@TempDir Path folder) throws IOException {
    CacheFolder cache = new CacheFolder(folder);
    for (int i = 0; i < 10; i++) {
      Path old = Files.createFile(cache.file("old" + i));
      Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000L * i));
    }
    cache.prune();
    assertThat(folder.toFile().list())
        .hasSize(8)
        .contains("old9.sqlite", "old2.sqlite")
        .doesNotContain("old1.sqlite");
  }

  @Test
  void a_cache_that_cannot_be_written_is_done_without(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));
    assertThat(
            OpenDatabase.cached(
                new CacheFolder(file.resolve("x")),
                "key",
                TableSet.QUICK.tables(),
                TheFacts::facts))
        .isEmpty();
  }

  @Test
  void what_takes_a_while_to_count_is_built_only_where_a_query_may_see_it() {
    for (String sql :
        List.of(
            "SELECT * FROM flips",
            "SELECT * FROM \"Least\"",
            "WITH p AS (SELECT * FROM main.POWER) SELECT * FROM p",
            "SELECT [rules].winner FROM[rules]",
            "SELECT name FROM sqlite_master")) {
      assertThat(TableSet.askedBy(sql)).as(sql).isEqualTo(TableSet.ALL);
      assertThat(database.query(sql).rows()).as(sql).isNotEmpty();
    }
    for (String sql : List.of("SELECT * FROM splits", "SELECT flip FROM elections", "SELECT 1")) {
      assertThat(TableSet.askedBy(sql)).as(sql).isEqualTo(TableSet.QUICK);
    }
    assertThat(TableSet.ALL.tables()).containsAll(TableSet.QUICK.tables());
    assertThat(database.query("SELECT count(*) FROM sqlite_master WHERE type = 'table'").rows())
        .containsExactly(List.of(Optional.of((long) TableSet.ALL.tables().size())));
  }

  private static void ask(CacheFolder cache, boolean built) {
    boolean[] asked = {false};
    try (OpenDatabase cached =
        OpenDatabase.cached(
                cache,
                "key",
                TableSet.QUICK.tables(),
                () -> {
                  asked[0] = true;
                  return TheFacts.facts();
                })
            .orElseThrow()) {
      String sql = "SELECT count(*) FROM elections";
      assertThat(new QueryRun(cached.connection(), QueryLimits.STANDARD).run(sql).rows())
          .containsExactly(List.of(Optional.of(60L)));
      assertThat(asked[0]).isEqualTo(built);
    }
  }

  private static void assertRefused(String sql, String... why) {
    assertThatThrownBy(() -> database.query(sql))
        .isInstanceOf(QueryException.class)
        .message()
        .contains(why)
        .hasLineCount(1);
  }
}
