package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionNumberTest {
  private static final String IMPORT = "import docs/examples/2028.csv --dry-run --others-below ";

  @Test
  void a_decimal_needs_no_digit_before_its_point() {
    CommandRun run = run(IMPORT + ".5");
    assertThat(run.err()).doesNotContain("is not a number");
    assertThat(run).isEqualTo(run(IMPORT + "0.5"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        IMPORT + ".                   | '.' is not a number",
        IMPORT + "5.                  | '5.' is not a number",
        IMPORT + "1e1                 | '1e1' is not a number",
        IMPORT + "-.5                 | expected 0 to 100 percent",
        IMPORT + "1234567890123456789 | '1234567890123456789' has more than 18 digits",
        "show 2147483648               | '2147483648' is not from -2147483648 to 2147483647",
        "show 2147483647               | no election in 2147483647",
        "show 1e3                      | '1e3' is not a whole number",
      })
  void what_is_wrong_with_a_number_is_said(String line, String message) {
    run(line).failsWith(2, message);
  }

  private static CommandRun run(String line) {
    return CommandRun.inside(line.strip().split(" ", -1));
  }
}
