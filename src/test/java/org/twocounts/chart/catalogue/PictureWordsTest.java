package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.Chart;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.KeyEntry;

/** The words in a picture: short titles, and none that only the program knows. */
@WholeGallery
class PictureWordsTest {
  private static final int MOST_IN_A_TITLE = 14;
  private static final double MEAN_OF_TITLES = 11;

  /** Names of options, ids and columns; what no newspaper would print. */
  private static final Pattern OF_THE_PROGRAM =
      Pattern.compile(
          "\\bslates?\\b|democratic[- ]count|[Aa]ttribution|took no part|\\w=\\w|\\w_\\w|\\(rule"
              + " |\\brule"
              + " (as-cast|law|unit|proportional|fractional|district|popular)\\b|--[a-z]|\\bnull\\b|Unpledged"
              + " received|through copies");

  private static final List<Integer> YEARS =
      List.of(
          1789, 1800, 1824, 1836, 1860, 1864, 1872, 1876, 1892, 1912, 1948, 1960, 1968, 1972, 2000,
          2008, 2016, 2024);

  private static final List<ChartSpec> EVERY = described().toList();

  static Stream<ChartSpec> every() {
    return EVERY.stream();
  }

  private static Stream<ChartSpec> described() {
    return ChartCatalogue.all().stream()
        .flatMap(
            chart ->
                chart.scope() == Chart.Scope.RECORD
                    ? Stream.of(DescribedCharts.of(chart))
                    : YEARS.stream().flatMap(year -> DescribedCharts.whereDefined(chart, year)));
  }

  private static int words(String title) {
    return title.split("[ \\u00a0]+", -1).length;
  }

  @ParameterizedTest
  @MethodSource("every")
  void a_title_has_at_most_fourteen_words(ChartSpec spec) {
    String title = spec.words().title().orElseThrow();
    assertThat(words(title)).as(title).isLessThanOrEqualTo(MOST_IN_A_TITLE);
  }

  @Test
  void titles_of_the_gallery_have_eleven_words_at_most_in_the_mean() {
    assertThat(
            ChartCatalogue.all().stream()
                .map(chart -> DescribedCharts.of(chart).words().title().orElseThrow())
                .mapToInt(PictureWordsTest::words)
                .average()
                .orElseThrow())
        .isLessThanOrEqualTo(MEAN_OF_TITLES);
  }

  @ParameterizedTest
  @MethodSource("every")
  void no_word_in_a_picture_is_known_to_the_program_alone(ChartSpec spec) {
    assertThat(said(spec)).noneMatch(OF_THE_PROGRAM.asPredicate());
  }

  @Test
  void another_way_to_count_is_said_in_words() {
    ChartRequest request =
        new ChartRequest(
            TheRecord.record(),
            java.util.Optional.empty(),
            Map.of(1876, "democratic-count", 1960, "proportional"));
    assertThat(ChartCatalogue.find("bias").orElseThrow().describe(request).words().notes())
        .contains(
            "1876 is counted in another way: the rival (McEnery) count.",
            "1960 is counted in another way: five elevenths to Kennedy.");
  }

  private static List<String> said(ChartSpec spec) {
    return Stream.of(
            spec.words().title().stream(),
            Stream.of(spec.words().subtitle(), spec.words().source()),
            spec.words().notes().stream(),
            spec.key().stream().map(KeyEntry::text),
            spec.panels().stream().map(p -> p.heading()))
        .flatMap(s -> s)
        .toList();
  }
}
