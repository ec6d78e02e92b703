package org.twocounts.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.claim.pack.ReadingOutcome;
import org.twocounts.input.InvalidInputException;

/**
 * What a query looks at is told of every table at its place: what looks at rows is judged, and what
 * looks at none is a mistake of the pack.
 */
class SqlScopeTest {
  private static final String NOTHING =
      ": where nothing was looked at, finding nothing proves nothing";
  private static SqlCheckRun run;

  @BeforeAll
  static void open() {
    run = SqlCheckRun.open();
  }

  @AfterAll
  static void close() {
    run.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "sql-looks-at-nothing.txt", delimiter = '|', quoteCharacter = '`')
  void what_looks_at_nothing_is_a_mistake_of_the_pack(String sql, String mistake) {
    assertThatThrownBy(() -> run.ask(sql, "{\"is-empty\": true}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("test.json: line 1: sql: " + mistake.replace("…", NOTHING));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "sql-finds-nothing.txt", delimiter = '|', quoteCharacter = '`')
  void what_rightly_finds_nothing_says_what_it_looked_at(String sql, String lookedAt) {
    CheckedReading reading = run.ask(sql, "{\"is-empty\": true}");
    assertThat(reading.outcome()).isEqualTo(ReadingOutcome.HOLDS);
    assertThat(reading.found()).isEqualTo("none (looked at " + lookedAt + ")");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "sql-finds-something.txt", delimiter = '|', quoteCharacter = '`')
  void what_finds_something_is_judged(String sql, String found) {
    CheckedReading reading = run.ask(sql, "{\"is-empty\": false}");
    assertThat(reading.outcome()).isEqualTo(ReadingOutcome.HOLDS);
    assertThat(reading.found()).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SELECT sum(electors_won * (party='Democratic')) - sum(electors_won * (party='Democratic')) FROM candidacies WHERE year=2000 | EVEN
          SELECT round(avg(a.margin_votes - a.margin_votes), 1) FROM elections a | EVEN
          SELECT 100.0 * (count(*) - count(year)) / count(*) FROM states | EVEN
          SELECT count(*) FROM splits WHERE president_party='Democratic' | FAILS
          SELECT count(*) - 5 FROM splits | FAILS
          SELECT count(*) - count(popular_leader) FROM elections | HOLDS
          """)
  void a_difference_of_nought_is_even(String sql, ReadingOutcome outcome) {
    assertThat(run.ask(sql, "{\"more-than\": 0}").outcome()).isEqualTo(outcome);
  }
}
