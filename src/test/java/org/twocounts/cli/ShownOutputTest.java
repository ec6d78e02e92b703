package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownOutputTest {
  private static final List<String> PRINTED =
      List.of(
          "Bias", "", "Year  Bias", "2016  -2.86", "2020  -3.83", "", "* Note one.", "* Note two.");

  private static List<String> renewed(List<String> printed, String... shown) {
    return new ShownOutput(List.of(shown)).renewed(printed).lines();
  }

  private static List<String> withRow() {
    return List.of(
        "Bias",
        "",
        "Year  Bias",
        "2016  -2.85",
        "2020  -3.83",
        "2028  -0.23",
        "",
        "* Note one.",
        "* Note two.");
  }

  @Test
  void lines_may_be_left_out_where_it_is_said() {
    assertThat(new ShownOutput(List.of("Bias", "…", "2020  -3.83", "…")).isOf(PRINTED)).isTrue();
    assertThat(new ShownOutput(List.of("Bias", "2020  -3.83", "…")).isOf(PRINTED)).isFalse();
    assertThat(new ShownOutput(List.of("…", "2020  -3.83")).isOf(PRINTED)).isFalse();
  }

  @Test
  void what_is_still_printed_stays_as_it_is_shown() {
    assertThat(renewed(PRINTED, "Bias", "…", "2020  -3.83", "…"))
        .containsExactly("Bias", "…", "2020  -3.83", "…");
  }

  @Test
  void what_is_shown_whole_is_renewed_whole() {
    assertThat(renewed(withRow(), PRINTED.toArray(new String[0]))).isEqualTo(withRow());
  }

  @Test
  void a_new_row_comes_in_between_lines_that_stand_together() {
    assertThat(renewed(withRow(), "…", "2016  -2.86", "2020  -3.83", "", "* Note one.", "…"))
        .containsExactly("…", "2016  -2.85", "2020  -3.83", "2028  -0.23", "", "* Note one.", "…");
  }

  @Test
  void parts_left_out_stay_so() {
    assertThat(renewed(withRow(), "Bias", "…", "2016  -2.86", "…", "* Note two."))
        .containsExactly("Bias", "…", "2016  -2.85", "…", "* Note two.");
  }
}
