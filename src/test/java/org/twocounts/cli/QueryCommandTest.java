package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.StartsProcess;

class QueryCommandTest {
  private static final String LEADS =
      "SELECT year, president, margin_votes FROM elections WHERE year IN (1820, 1960)";

  @Test
  @StartsProcess
  void json_has_columns_and_rows_in_their_order_with_null_for_missing() {
    JsonNode json = CommandRun.of("query", LEADS, "--format", "json").json();
    assertThat(json.get("columns")).hasToString("[\"year\",\"president\",\"margin_votes\"]");
    assertThat(json.get("rows"))
        .hasToString("[[1820,\"James Monroe\",null],[1960,\"John F. Kennedy\",112827]]");
    assertThat(json.get("data").get("sha256").textValue()).hasSize(64);
  }

  @Test
  void csv_and_markdown_and_a_table_hold_the_same_rows() {
    assertThat(CommandRun.inside("query", LEADS, "--format", "csv").out())
        .isEqualToNormalizingNewlines(
            "year,president,margin_votes\n1820,James Monroe,\n1960,John F. Kennedy,112827\n");
    assertThat(CommandRun.inside("query", LEADS, "--format", "markdown").out())
        .contains("| 1960 | John F. Kennedy |", "112827");
    assertThat(CommandRun.inside("query", LEADS).out())
        .contains("2 rows", "James Monroe", "112827");
  }

  @Test
  void the_tables_follow_the_attribution_in_force() {
    JsonNode json =
        CommandRun.inside("query", LEADS, "--attribution=1960=proportional", "--format=json")
            .json();
    assertThat(json.get("rows").get(1).get(2).intValue()).isEqualTo(-58181);
  }

  @Test
  void the_tables_of_another_file_are_its_own(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    String record = Files.readString(Path.of("elections.json"));
    Files.writeString(file, record.replace("\"popularVotes\": 318303", "\"popularVotes\": 118303"));
    CommandRun run =
        CommandRun.inside("query", LEADS, "--data", file.toString(), "--format", "json");
    assertThat(run.json().get("rows").get(1).get(2).intValue()).isEqualTo(112827 - 200000);
    assertThat(run.err()).contains("is not the record released").hasLineCount(1);
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROUND(90.649, 1) | 90.6
          ROUND(90.649, 0) | 91
          ROUND(90.649, 2) | 90.65
          ROUND(-2.25, 1)  | −2.3
          -0.0             | 0
          0.1 + 0.2        | 0.3
          1 / 3.0          | 0.3333
          avg(5)           | 5
          0.00001234       | 0.000012
          -0.00004         | −0.00004
          1e-20            | 1.0E-20
          1234567.5        | 1234567.5
          1e25             | 1.0E25
          """)
  void a_fraction_is_shown_with_the_decimals_that_it_has(String sql, String shown) {
    assertThat(CommandRun.inside("query", "SELECT " + sql + " AS n, 1 AS one").out().lines())
        .anySatisfy(line -> assertThat(line.strip()).matches("\\Q" + shown + "\\E +1"));
  }

  @Test
  void the_fractions_of_a_column_stand_under_each_other_and_data_have_them_as_computed() {
    String sql = "WITH t(x) AS (VALUES (90.649), (5.0), (0.25)) SELECT ROUND(x, 1) AS n FROM t";
    assertThat(CommandRun.inside("query", sql).out()).contains("90.6\n 5.0\n 0.3\n");
    assertThat(CommandRun.inside("query", sql, "--format", "csv").out())
        .isEqualToNormalizingNewlines("n\n90.6\n5.0\n0.3\n");
    assertThat(CommandRun.inside("query", sql, "--format", "json").json().get("rows"))
        .hasToString("[[90.6],[5.0],[0.3]]");
    assertThat(CommandRun.inside("query", "SELECT 1e-20", "--format", "json").json().get("rows"))
        .hasToString("[[1.0E-20]]");
  }

  @Test
  void a_number_past_the_exact_ones_is_shown_without_decimals() {
    assertThat(CommandRun.inside("query", "SELECT 12345678901234567000.0 AS n").out())
        .contains("12345678901234567000")
        .doesNotContain(".0000");
  }

  @Test
  void a_query_may_begin_with_a_comment() {
    CommandRun run = CommandRun.inside("query", "-- how many?\nSELECT 1 AS one", "--format=csv");
    assertThat(run.out()).as(run.err()).isEqualToNormalizingNewlines("one\n1\n");
  }

  @Test
  void what_is_refused_is_said_in_one_line() {
    CommandRun.inside("query", "DROP TABLE elections")
        .failsWith(2, "a query begins with SELECT, WITH or VALUES");
    CommandRun.inside("query", "SELECT presidnt\nFROM elections")
        .failsWith(2, "did you mean president? (line 1, column 8)");
  }

  @Test
  void tables_are_documented_with_unit_and_meaning() {
    JsonNode tables = CommandRun.inside("tables", "--format", "json").json().get("tables");
    assertThat(tables.findValuesAsText("table")).contains("elections", "results", "disputes");
    JsonNode results = CommandRun.inside("tables", "results", "--format=json").json().get("tables");
    assertThat(results.get(0).get("primaryKey")).hasToString("[\"year\",\"state\",\"candidate\"]");
    assertThat(results.get(0).get("columns").get(4))
        .hasToString(
            "{\"column\":\"popular_votes\",\"type\":\"integer\",\"unit\":\"votes\","
                + "\"required\":false,\"meaning\":\"Popular votes of the candidate."
                + " Missing where popular_status is not counted.\",\"allowed\":[]}");
    CommandRun.inside("tables", "reslts")
        .failsWith(2, "no table \"reslts\"; did you mean results?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "states WHERE state = 'California' | state holds codes; California is CA.",
        "states s WHERE s.state IN ('CA', 'Mass.') | state holds codes; Mass. is MA.",
        "candidacies WHERE party <> 'GOP' | party holds labels; GOP is Republican.",
        "states WHERE carried_by = 'FDR' | carried_by holds full names; FDR is Franklin D."
            + " Roosevelt.",
        "candidacies WHERE candidate == 'FDR' | candidate holds full names; FDR is Franklin D."
            + " Roosevelt.",
      })
  void a_text_that_no_row_holds_is_named_as_the_rows_name_it(String query, String hint) {
    assertThat(CommandRun.inside("query", "--format=json", "SELECT count(*) FROM " + query).out())
        .contains(hint);
  }

  @Test
  void a_hint_never_repeats_the_column_that_was_typed() {
    CommandRun.inside("query", "SELECT sum(votes) FROM results")
        .failsWith(2, "no such column \"votes\"; did you mean popular_votes?");
    CommandRun.inside("query", "SELECT VOTES FROM results")
        .failsWith(2, "did you mean popular_votes?");
    CommandRun.inside("query", "SELECT sum(\"votes\") FROM results")
        .failsWith(2, "no table or column \"votes\"");
    CommandRun.inside("query", "SELECT c.party FROM candidacies")
        .failsWith(2, "no such column \"c.party\"; no table of the query that has party");
  }
}
