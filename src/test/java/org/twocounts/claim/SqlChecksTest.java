package org.twocounts.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.input.InvalidInputException;

/** Checks by SQL decide readings; hostile SQL decides nothing and does nothing. */
class SqlChecksTest {
  private static SqlCheckRun run;

  @BeforeAll
  static void open() {
    run = SqlCheckRun.open();
  }

  @AfterAll
  static void close() {
    run.close();
  }

  @Test
  void a_figure_is_the_number_of_the_one_row() throws Exception {
    CheckedReading reading =
        run.check("{\"sql\": \"SELECT count(*) AS splits FROM splits\"}", "{\"equals\": 5}");
    assertThat(reading.found()).isEqualTo("5");
    assertThat(reading.holds()).contains(true);
  }

  @Test
  void statistics_of_the_tables_decide_too() throws Exception {
    CheckedReading reading =
        run.check(
            "{\"sql\": \"SELECT median(margin_votes) FROM splits\"}", "{\"equals\": -252666}");
    assertThat(reading.holds()).contains(true);
  }

  @Test
  void a_list_is_the_first_column() throws Exception {
    CheckedReading reading =
        run.check(
            "{\"sql\": \"SELECT year, president FROM splits ORDER BY year\"}",
            "{\"ordered-as\": [1824, 1876, 1888, 2000, 2016]}");
    assertThat(reading.holds()).contains(true);
    assertThat(reading.evidence().rows()).hasSize(5);
  }

  @Test
  void the_attribution_that_a_check_chooses_holds_in_the_tables() throws Exception {
    CheckedReading reading =
        run.check(
            "{\"sql\": \"SELECT year FROM splits\", \"attribution\": [\"1960=proportional\"]}",
            "{\"contains\": [1960]}");
    assertThat(reading.holds()).contains(true);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          state='California' AND year>=1992 AND carried_by_party<>'Republican' | state holds codes; California is CA
          state='Californa' AND carried_by_party<>'Republican' | no state is "Californa" in states
          lower(state)='california' AND carried_by_party<>'Republican' | state holds codes; california is CA
          state LIKE 'Texas' AND carried_by_party<>'Republican' | state holds codes; Texas is TX
          state IN ('CA', 'Nevada') AND carried_by_party<>'Republican' | state holds codes; Nevada is NV
          'XX'=state AND carried_by_party<>'Republican' | no state is "XX" in states; did you mean 'TX'?
          state='CA' AND carried_by_party<>'Demokratic' | no carried_by_party is "Demokratic" in states; did you mean 'Democratic'?
          state='CA' AND year=2018 AND carried_by_party<>'Republican' | 2018 is no year of a presidential election
          state='CA' AND year BETWEEN 2017 AND 2019 AND carried_by_party<>'Republican' | no election falls into year BETWEEN 2017 AND 2019, so nothing was looked at
          state='DC' AND year<1964 AND carried_by_party<>'Democratic' | no row of states has state = 'DC' AND year < 1964: where nothing was looked at, finding nothing proves nothing
          """)
  void a_query_that_looks_at_nothing_is_a_mistake_of_the_pack(String where, String mistake) {
    for (String what : List.of("year", "count(*)")) {
      String expect = what.equals("year") ? "{\"is-empty\": true}" : "{\"equals\": 0}";
      String sql = "SELECT " + what + " FROM states WHERE " + where;
      assertThatThrownBy(() -> run.check("{\"sql\": \"" + sql + "\"}", expect))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage("test.json: line 1: sql: " + mistake);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SELECT year FROM states WHERE state='CA' AND year>=1992 AND carried_by_party<>'Democratic' | 9 rows of states with state = 'CA' AND year >= 1992
          SELECT year FROM splits WHERE year>2020 | 1 row of elections with year > 2020
          SELECT year FROM splits WHERE president_party='Democratic' | all of splits
          SELECT s.year FROM states s JOIN elections e ON e.year=s.year WHERE s.state='OH' AND s.year>=1856 AND e.president_party='Republican' AND s.carried_by_party<>'Republican' | 43 rows of states with state = 'OH' AND year >= 1856
          """)
  void a_query_that_rightly_finds_nothing_says_what_it_looked_at(String sql, String lookedAt)
      throws Exception {
    CheckedReading reading = run.check("{\"sql\": \"" + sql + "\"}", "{\"is-empty\": true}");
    assertThat(reading.holds()).contains(true);
    assertThat(reading.found()).isEqualTo("none (looked at " + lookedAt + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"year=2028", "year>2026", "year>=2028 AND year<=2040"})
  void elections_to_come_cannot_be_told(String where) throws Exception {
    CheckedReading reading =
        run.check(
            "{\"sql\": \"SELECT year FROM splits WHERE " + where + "\"}", "{\"is-empty\": true}");
    assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNTOLD);
    assertThat(reading.beyondRecord()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SELECT zeroblob(1000000000)
          SELECT hex(randomblob(90000)) FROM results
          SELECT * FROM results
          SELECT 'words'
          SELECT median(a.year) FROM results a, results b
          SELECT 1 WHERE 0
          """)
  void what_is_too_large_or_no_figure_is_not_a_no(String sql) throws Exception {
    CheckedReading reading =
        run.check(
            "{\"sql\": " + new ObjectMapper().writeValueAsString(sql) + "}", "{\"equals\": 1}");
    assertThat(reading.holds()).isEmpty();
    assertThat(reading.found()).startsWith("cannot be told: ");
    assertThat(reading.found().lines().count()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DELETE FROM splits
          ATTACH DATABASE '/tmp/stolen.sqlite' AS x
          PRAGMA writable_schema = ON
          SELECT load_extension('x')
          SELECT readfile('/etc/passwd')
          SELECT 1; DROP TABLE splits
          SELECT no_such_column FROM splits
          SELECT stddev(president) FROM splits
          VACUUM INTO '/tmp/stolen.sqlite'
          """)
  void what_is_refused_or_wrong_is_a_fault_of_the_pack(String sql) throws Exception {
    String check = "{\"sql\": " + new ObjectMapper().writeValueAsString(sql) + "}";
    assertThatThrownBy(() -> run.check(check, "{\"equals\": 1}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageMatching("(?s).*: line [0-9]+: sql: .+");
    assertThat(Files.exists(Path.of("/tmp/stolen.sqlite"))).isFalse();
  }

  @Test
  void without_tables_nothing_can_be_told() {
    try (ClaimChecker without = new ClaimChecker(org.twocounts.analysis.TheRecord.record())) {
      CheckedReading reading =
          without
              .check(SqlCheckRun.pack("{\"sql\": \"SELECT 1\"}", "{\"equals\": 1}"))
              .claims()
              .get(0)
              .readings()
              .get(0);
      assertThat(reading.holds()).isEqualTo(Optional.empty());
      assertThat(reading.found()).isEqualTo("cannot be told: there are no tables to query");
    }
  }
}
