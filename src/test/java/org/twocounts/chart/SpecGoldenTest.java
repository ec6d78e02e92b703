package org.twocounts.chart;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.Document;
import org.twocounts.chart.spec.ChartSpec;

/**
 * What charts say, word for word and number for number. After a change that is meant, run {@code
 * src/dev/regenerate} and read the difference.
 */
@Tag(Document.TAG)
class SpecGoldenTest {
  private static final String GOLDENS = "src/test/resources/org/twocounts/chart/golden/";

  static Stream<ChartSpec> charts() {
    return ChartCases.gallery();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void a_chart_is_described_as_before(ChartSpec spec) {
    Document.of(GOLDENS + spec.name() + ".txt").is(SpecText.of(spec));
  }
}
