package org.twocounts.chart.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.catalogue.ChartCatalogue;

class ShownTextsTest {
  static Stream<ChartSpec> charts() {
    return ChartCatalogue.all().stream().map(DescribedCharts::of);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void a_chart_with_the_same_texts_is_the_same_chart(ChartSpec spec) {
    assertThat(ShownTexts.changed(spec, (place, text) -> text)).isEqualTo(spec);
  }
}
