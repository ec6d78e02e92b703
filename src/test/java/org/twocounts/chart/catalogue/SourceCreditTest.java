package org.twocounts.chart.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.Chart;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.catalogue.SourcesUsed.CitedByChart;
import org.twocounts.chart.catalogue.SourcesUsed.Kind;
import org.twocounts.chart.spec.SourceLine;
import org.twocounts.chart.spec.Words;
import org.twocounts.model.Source;
import org.twocounts.model.SourceKind;

/** Whose figures a chart says it shows. */
class SourceCreditTest {
  private static final Source OFFICE = source("OFFICE", SourceKind.OFFICIAL);
  private static final Source BOOK = source("BOOK", SourceKind.COMPILATION);
  private static final Source ENCYCLOPAEDIA = source("ENCYCLOPAEDIA", SourceKind.TERTIARY);
  private static final Source NOBODY = source("NOBODY", SourceKind.UNSOURCED);

  /** The longest line that stays one at 1,144 px and 13 px letters. */
  private static final int ONE_LINE = 150;

  private static Source source(String id, SourceKind kind) {
    return new Source(
        id,
        "Tables of " + id,
        Optional.empty(),
        Optional.of(id.toLowerCase(java.util.Locale.ROOT)),
        id,
        Optional.empty(),
        kind,
        Optional.empty(),
        false,
        false,
        List.of());
  }

  private static CitedByChart figure(int year, Source... sources) {
    return new CitedByChart(
        Kind.POPULAR_VOTES, OptionalInt.of(year), Stream.of(sources).map(Source::id).toList());
  }

  private static SourceLine line(List<CitedByChart> figures, Source... cited) {
    return new SourceCredit(figures, List.of(cited)).line(Optional.empty());
  }

  @Test
  void a_figure_weighs_for_the_source_nearest_to_the_count() {
    SourceLine line =
        line(
            List.of(
                figure(1900, BOOK, OFFICE, ENCYCLOPAEDIA),
                figure(1904, BOOK, ENCYCLOPAEDIA),
                figure(1908, BOOK, ENCYCLOPAEDIA)),
            BOOK,
            ENCYCLOPAEDIA,
            OFFICE);
    assertThat(line.shown()).isEqualTo("book; office");
    assertThat(line.full())
        .isEqualTo(
            "Tables of BOOK (100%); Tables of ENCYCLOPAEDIA (100%); Tables of OFFICE (33%);"
                + " shares of 3 figures, of which one may have several sources");
    assertThat(line.notes()).isEmpty();
  }

  @Test
  void what_rests_on_no_source_is_said_and_never_among_others() {
    SourceLine line =
        line(
            List.of(
                figure(1824, NOBODY),
                figure(1824, NOBODY),
                figure(1824, NOBODY, BOOK),
                figure(1828, BOOK)),
            BOOK,
            NOBODY);
    assertThat(line.shown()).isEqualTo("book");
    assertThat(line.notes()).containsExactly("Two figures of 1824 have no source.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1824           | One figure of 1824 has no source.",
        "1824 1836 1840 | Three figures of 1824, 1836 and 1840 have no source.",
        "1824 1836 1840 1844 | Four figures of 1824–1844 have no source."
      })
  void the_elections_of_unsourced_figures_are_named(String years, String note) {
    List<CitedByChart> figures =
        Stream.of(years.split(" ")).map(y -> figure(Integer.parseInt(y), NOBODY)).toList();
    assertThat(line(figures, NOBODY).notes()).containsExactly(note);
  }

  @Test
  void an_encyclopaedia_alone_is_said_to_be_one() {
    assertThat(line(List.of(figure(1900, ENCYCLOPAEDIA)), ENCYCLOPAEDIA).notes())
        .containsExactly("No source nearer to the count is at hand than an encyclopaedia.");
    assertThat(spec("methods", 1789).notes())
        .contains("No source nearer to the count is at hand than an encyclopaedia.");
  }

  @Test
  void no_source_gives_no_line() {
    assertThat(line(List.of()).text()).isEmpty();
    assertThat(line(List.of()).notes()).isEmpty();
  }

  static Stream<Words> everyChart() {
    return ChartCatalogue.all().stream()
        .flatMap(
            chart ->
                Stream.of(1789, 1824, 1836, 1860, 1872, 1876, 1912, 1948, 1960, 1968, 2000, 2016)
                    .limit(chart.scope() == Chart.Scope.ELECTION ? 12 : 1)
                    .flatMap(year -> defined(chart, year)));
  }

  private static Stream<Words> defined(Chart chart, int year) {
    try {
      return Stream.of(spec(chart.id(), year));
    } catch (NotDefinedException e) {
      return Stream.empty();
    }
  }

  private static Words spec(String id, int year) {
    return DescribedCharts.ofYear(ChartCatalogue.find(id).orElseThrow(), year).words();
  }

  @ParameterizedTest
  @MethodSource("everyChart")
  void every_chart_names_its_sources_in_one_line(Words words) {
    assertThat(words.source())
        .isNotEmpty()
        .hasSizeLessThan(ONE_LINE)
        .doesNotContain("through copies", "unsourced", "no source", "named in the");
    assertThat(words.origin().sources()).isNotEmpty();
  }
}
