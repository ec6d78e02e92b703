package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.chart.spec.ChartSpec;

/**
 * What charts say, word for word and number for number. After a change that is meant, run the test
 * with {@code -Dgolden=write} and read the difference.
 */
class SpecGoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/org/twocounts/chart/golden");

  static Stream<ChartSpec> charts() {
    return ChartCases.gallery();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void a_chart_is_described_as_before(ChartSpec spec) throws IOException {
    Path golden = GOLDENS.resolve(spec.name() + ".txt");
    String text = SpecText.of(spec);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, text, StandardCharsets.UTF_8);
    }
    assertThat(golden).as("golden description of %s", spec.name()).exists();
    assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
