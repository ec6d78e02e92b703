package org.twocounts.input.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSignsTest {
  private static NumberSigns seen(String... cells) {
    NumberSigns signs = new NumberSigns();
    for (int i = 0; i < cells.length; i++) {
      signs.see(cells[i], i + 1);
    }
    return signs;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1183         | 1183",
        "1,183        | 1183",
        "1.183        | 1183",
        "62,984,828   | 62984828",
        "62.984.828   | 62984828",
        "62 984 828   | 62984828",
        "62\u202F984\u202F828 | 62984828",
        "62'984'828   | 62984828",
        "13045.0      | 13045",
        "13045,00     | 13045",
        "62,984,828.0 | 62984828",
        "0            | 0",
      })
  void votes_are_read_however_thousands_are_written(String cell, long votes) {
    assertThat(seen(cell).whole(cell)).hasValue(votes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-5",
        "12.5",
        "1.2E+06",
        "fifty-four",
        "12 34",
        "1,23",
        "99999999999999999999"
      })
  void what_is_no_whole_number_is_none(String cell) {
    assertThat(seen(cell).whole(cell)).isEmpty();
  }

  @Test
  void a_cell_in_doubt_is_read_as_the_others_are() {
    assertThat(seen("345.000", "7.25").whole("345.000")).hasValue(345);
    assertThat(seen("345.000", "1.234.567").whole("345.000")).hasValue(345000);
    assertThat(seen("1,234", "7.25").whole("1,234")).hasValue(1234);
    assertThat(seen("1,234", "7,25").whole("1,234")).isEqualTo(OptionalLong.empty());
  }

  @Test
  void shares_have_a_point_or_a_comma() {
    assertThat(seen("51.3").decimal("51.3 %").orElseThrow()).isEqualTo("51.3");
    assertThat(seen("51,3").decimal("51,3%").orElseThrow()).isEqualTo("51.3");
    assertThat(seen("0.7266406").decimal("0.7266406").orElseThrow()).isEqualTo("0.7266406");
    assertThat(seen("52,345").decimal("52,345").orElseThrow()).isEqualTo("52.345");
    assertThat(seen("x").decimal("x")).isEmpty();
  }

  @Test
  void two_ways_in_one_table_contradict_each_other() {
    assertThat(seen("1.5", "2,25").contradiction())
        .hasValue("line 1 writes numbers as in 1,234.5, line 2 as in 1.234,5; write all alike");
    assertThat(seen("1.5", "1,250").contradiction()).isEmpty();
  }
}
