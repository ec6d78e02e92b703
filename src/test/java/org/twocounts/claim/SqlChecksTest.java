package org.twocounts.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.input.InvalidInputException;
import org.twocounts.table.Facts;
import org.twocounts.table.sql.TableDatabase;

/** Checks by SQL decide readings; hostile SQL decides nothing and does nothing. */
class SqlChecksTest {
  private static ClaimChecker checker;

  @BeforeAll
  static void open() {
    Dataset dataset = Dataset.openPackaged(EnumSet.allOf(Section.class));
    checker =
        new ClaimChecker(
            dataset.record(), Map.of(), chosen -> TableDatabase.open(Facts.of(dataset, chosen)));
  }

  @AfterAll
  static void close() {
    checker.close();
  }

  @Test
  void a_figure_is_the_number_of_the_one_row() throws Exception {
    CheckedReading reading =
        check("{\"sql\": \"SELECT count(*) AS splits FROM splits\"}", "{\"equals\": 5}");
    assertThat(reading.found()).isEqualTo("5");
    assertThat(reading.holds()).contains(true);
  }

  @Test
  void statistics_of_the_tables_decide_too() throws Exception {
    CheckedReading reading =
        check("{\"sql\": \"SELECT median(margin_votes) FROM splits\"}", "{\"equals\": -252666}");
    assertThat(reading.holds()).contains(true);
  }

  @Test
  void a_list_is_the_first_column() throws Exception {
    CheckedReading reading =
        check(
            "{\"sql\": \"SELECT year, president FROM splits ORDER BY year\"}",
            "{\"ordered-as\": [1824, 1876, 1888, 2000, 2016]}");
    assertThat(reading.holds()).contains(true);
    assertThat(reading.evidence().rows()).hasSize(5);
  }

  @Test
  void the_attribution_that_a_check_chooses_holds_in_the_tables() throws Exception {
    CheckedReading reading =
        check(
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
          SELECT zeroblob(1000000000)
          SELECT hex(randomblob(90000)) FROM results
          SELECT * FROM results
          SELECT 'words'
          SELECT median(a.year) FROM results a, results b
          SELECT 1 WHERE 0
          """)
  void what_is_too_large_or_no_figure_is_not_a_no(String sql) throws Exception {
    CheckedReading reading =
        check("{\"sql\": " + new ObjectMapper().writeValueAsString(sql) + "}", "{\"equals\": 1}");
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
    assertThatThrownBy(() -> check(check, "{\"equals\": 1}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageMatching("(?s).*: line [0-9]+: sql: .+");
    assertThat(Files.exists(Path.of("/tmp/stolen.sqlite"))).isFalse();
  }

  @Test
  void without_tables_nothing_can_be_told() {
    try (ClaimChecker without = new ClaimChecker(org.twocounts.analysis.TheRecord.record())) {
      CheckedReading reading =
          without
              .check(pack("{\"sql\": \"SELECT 1\"}", "{\"equals\": 1}"))
              .claims()
              .get(0)
              .readings()
              .get(0);
      assertThat(reading.holds()).isEqualTo(Optional.empty());
      assertThat(reading.found()).isEqualTo("cannot be told: there are no tables to query");
    }
  }

  private static CheckedReading check(String check, String expect) {
    return checker.check(pack(check, expect)).claims().get(0).readings().get(0);
  }

  private static ClaimPack pack(String check, String expect) {
    String json =
        "{\"format\": {\"name\": \"twocounts-claims\", \"version\": 1}, \"id\": \"p\","
            + " \"title\": \"T\", \"source\": {\"who\": \"W\"}, \"claims\": [{\"id\": \"c\","
            + " \"statement\": \"S\", \"readings\": [{\"id\": \"r\", \"reading\": \"R\","
            + " \"check\": "
            + check
            + ", \"expect\": "
            + expect
            + "}]}]}";
    return PackReader.read("test.json", json.getBytes(UTF_8));
  }
}
