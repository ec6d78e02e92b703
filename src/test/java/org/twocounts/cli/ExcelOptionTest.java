package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcelOptionTest {
  @Test
  void csv_for_excel_differs_by_the_byte_order_mark_alone() {
    String plain = CommandRun.inside("splits", "--format", "csv").out();
    assertThat(CommandRun.inside("splits", "--format", "csv", "--excel").out())
        .isEqualTo("\uFEFF" + plain);
  }
}
