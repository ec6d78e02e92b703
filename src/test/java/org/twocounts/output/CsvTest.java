package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.figure.Figure;

class CsvTest {
  private record Row(int year, String name, OptionalDouble points) {}

  @Test
  void cells_with_commas_and_quotes_are_quoted_and_missing_ones_are_empty() {
    DataTable table =
        DataTable.of(
            List.of(
                new Row(1824, "Adams, \"J. Q.\"", OptionalDouble.of(-10.476215)),
                new Row(2016, "Trump", OptionalDouble.empty())),
            List.of(
                Figure.year("year", "Year.", Row::year),
                Figure.text("name", "Name.", Row::name),
                Figure.optionalPoints("points", "Points.", Row::points)));
    assertThat(new String(table.csv(), StandardCharsets.UTF_8))
        .isEqualTo(
            "year,name,points\r\n1824,\"Adams, \"\"J. Q.\"\"\",-10.476215\r\n2016,Trump,\r\n");
  }

  @Test
  void what_a_spreadsheet_would_run_is_text_and_numbers_stay_numbers() {
    String csv =
        new Csv()
            .row(List.of("=1+1", "+1-1", "-1+1", "@A1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"))
            .row(List.of("-12", "-0.5", "+3", "1e6", "-1.5E-7", "a=b", "a\u202eb", "a\u001bb"))
            .toString();
    assertThat(csv.lines())
        .containsExactly(
            "'=1+1,'+1-1,'-1+1,'@A1,'\uFF1D1,'\uFF0B1,'\uFF0D1,'\uFF201",
            "-12,-0.5,+3,1e6,-1.5E-7,a=b,a\uFFFDb,a\uFFFDb");
  }

  @Test
  void numbers_have_no_exponent_and_six_decimals_at_most() {
    assertThat(DataTable.number(1e-9)).isEqualTo("0");
    assertThat(DataTable.number(1e9)).isEqualTo("1000000000");
    assertThat(DataTable.number(1.0 / 3)).isEqualTo("0.333333");
  }

  @Test
  void several_values_in_a_cell_are_separated_as_in_tables() {
    DataTable table =
        DataTable.of(
            List.of(1), List.of(Figure.texts("states", "States.", row -> List.of("NY", "VA"))));
    assertThat(table.rows()).containsExactly(List.of("NY; VA"));
  }

  @Test
  void a_row_of_another_length_is_refused() {
    DataTable table = DataTable.of(List.of(), List.of(Figure.text("a", "A.", String::valueOf)));
    assertThatThrownBy(() -> new DataTable(table.figures(), List.of(List.of("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row of 2 in [a]");
  }
}
