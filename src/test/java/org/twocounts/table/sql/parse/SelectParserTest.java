package org.twocounts.table.sql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.table.sql.SqlTokens;
import org.twocounts.table.sql.parse.SqlTerm.Kind;

/** Queries in SQLite's dialect are read for their structure. */
class SelectParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1 FROM states WHERE state IS NOT 'CA' AND state NOT GLOB 'C*' AND year == 2000",
        "SELECT 1 FROM elections WHERE winner NOT NULL OR winner ISNULL OR winner IS NULL",
        "SELECT 1 FROM states WHERE state LIKE 'C\\_' ESCAPE '\\' COLLATE NOCASE",
        "SELECT 1 FROM states WHERE (state, year) IN (VALUES ('CA', 1992), ('NV', 1996))",
        "SELECT 1 FROM states WHERE year IN splits AND year NOT BETWEEN 1900 AND 1950",
        "SELECT a.*, \"year\", [state], `party` AS p FROM main.results a NOT INDEXED",
        "SELECT 1 FROM (states s JOIN elections e USING (year)) NATURAL LEFT OUTER JOIN results",
        "SELECT total(x) FILTER (WHERE year > 3) OVER (PARTITION BY y ORDER BY z) FROM t",
        "SELECT rank() OVER w FROM t WINDOW w AS (ORDER BY a ROWS BETWEEN 1 PRECEDING AND 2"
            + " FOLLOWING)",
        "WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t LIMIT 9) SELECT * FROM t",
        "WITH x AS NOT MATERIALIZED (SELECT 1) SELECT (SELECT 2), EXISTS (SELECT 3) FROM x",
        "SELECT CASE a WHEN 1 THEN 2 END, CAST(a AS DECIMAL(3, 1)), x'ab', 1.5e-3, -.5, ~1 FROM t",
        "SELECT group_concat(DISTINCT a), string_agg(a, ', ' ORDER BY b DESC NULLS LAST) FROM t",
        "SELECT a || b -> 'c' ->> 'd' & 1 << 2 FROM json_each('[1]') ORDER BY 1 ASC LIMIT 2, 3;",
        "SELECT 1 INTERSECT SELECT 2 EXCEPT VALUES (3), (4) ORDER BY 1 LIMIT 1 OFFSET 2",
      })
  void the_dialect_is_read(String sql) {
    assertThat(SelectParser.parse(SqlTokens.of(sql))).isPresent();
  }

  @Test
  void stronger_operators_bind_first() {
    SqlTerm where = where("SELECT 1 WHERE NOT a = 1 + 2 * 3 AND b BETWEEN 1 AND 2 OR c < 4 = d");
    assertThat(where.kind()).isEqualTo(Kind.OR);
    assertThat(where.part(0).part(0).kind()).isEqualTo(Kind.NOT);
    assertThat(where.part(0).part(1).kind()).isEqualTo(Kind.BETWEEN);
    assertThat(where.part(1).word()).isEqualTo("=");
    assertThat(where.part(1).part(0).word()).isEqualTo("<");
  }

  @Test
  void what_is_nested_too_deeply_is_not_read() {
    String sql = "SELECT " + "(".repeat(900) + "1" + ")".repeat(900);
    assertThat(SelectParser.parse(SqlTokens.of(sql))).isEmpty();
    assertThat(SelectParser.parse(SqlTokens.of("SELECT " + "NOT ".repeat(900) + "1"))).isEmpty();
    assertThat(SelectParser.parse(SqlTokens.of("SELECT " + "- ".repeat(900) + "1"))).isEmpty();
  }

  @Test
  void what_is_longer_than_a_query_of_a_pack_is_not_read() {
    String sql = "SELECT 1 WHERE a = 1" + " OR a = 2".repeat(5_000);
    assertThat(SelectParser.parse(SqlTokens.of(sql))).isEmpty();
    assertThat(where("SELECT 1 WHERE a = 1" + " OR a = 2".repeat(900)).columns()).hasSize(901);
  }

  private static SqlTerm where(String sql) {
    return SelectParser.parse(SqlTokens.of(sql)).orElseThrow().arms().get(0).where().orElseThrow();
  }
}
