package org.twocounts.chart.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.spec.DataTable;

class CsvFormatTest {
  @Test
  void cells_with_commas_and_quotes_are_quoted_and_missing_ones_are_empty() {
    DataTable table =
        DataTable.of("year", "name", "points")
            .row(1824, "Adams, \"J. Q.\"", -10.476215)
            .row(2016, Optional.of("Trump"), OptionalDouble.empty())
            .build();
    assertThat(new String(CsvFormat.write(table), StandardCharsets.UTF_8))
        .isEqualTo(
            "year,name,points\r\n1824,\"Adams, \"\"J. Q.\"\"\",-10.476215\r\n2016,Trump,\r\n");
  }

  @Test
  void numbers_have_no_exponent_and_six_decimals_at_most() {
    assertThat(DataTable.number(1e-9)).isEqualTo("0");
    assertThat(DataTable.number(1e9)).isEqualTo("1000000000");
    assertThat(DataTable.number(1.0 / 3)).isEqualTo("0.333333");
  }

  @Test
  void a_row_of_another_length_is_refused() {
    assertThatThrownBy(() -> DataTable.of("a", "b").row(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row of 1 in [a, b]");
  }
}
