package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.LongDescription;

class LongDescriptionTest {
  static Stream<ChartSpec> charts() {
    return ChartCases.gallery();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void nothing_that_the_chart_says_is_missing(ChartSpec spec) {
    LongDescription description = LongDescription.of(spec, List.of("a label without room"));
    String text =
        description.parts().stream()
            .flatMap(p -> p.sentences().stream())
            .collect(Collectors.joining("\n"));
    assertThat(text)
        .contains(spec.words().title().orElseThrow(), spec.words().subtitle())
        .contains(spec.words().source(), spec.description().shows(), spec.description().range())
        .contains("a label without room");
    assertThat(spec.words().notes()).allMatch(text::contains);
    assertThat(spec.description().exceptions()).allMatch(text::contains);
    spec.key().forEach(entry -> assertThat(text).contains(entry.text()));
    assertThat(text.lines()).allMatch(line -> line.endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void no_part_is_empty(ChartSpec spec) {
    assertThat(LongDescription.of(spec, List.of()).parts())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            part -> {
              assertThat(part.sentences()).isNotEmpty().doesNotContain("");
              assertThat(part.heading()).isNotEqualTo("Not labelled in the picture");
            });
  }
}
