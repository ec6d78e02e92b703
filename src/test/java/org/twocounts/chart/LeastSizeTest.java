package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.DrawingOptions.Size;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.draw.ChartPainter;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.chart.theme.Preset;
import org.twocounts.data.CutRecord;
import org.twocounts.model.ElectionRecord;

/** Charts in pictures too small for them. */
@WholeGallery
class LeastSizeTest {
  private static final ChartRequest REQUEST = ChartRequest.of(TheRecord.record());
  private static final Pattern WIDTH = Pattern.compile("a width of at least (\\d+) ");
  private static final Pattern HEIGHT = Pattern.compile("a height of at least (\\d+) ");

  /** Charts that take long to compute; their labels do not hang on the record. */
  private static final Set<String> SLOW = Set.of("house-size", "seats-curve");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "map, PRINT_SINGLE, 60,",
    "map-margin, WEB, 380,",
    "both-counts, PRINT_SINGLE, 60,",
    "methods, SOCIAL, 1200, 420"
  })
  void a_chart_refused_at_a_size_names_the_least_at_which_it_can_be_understood(
      String chart, Preset preset, double width, Double height) {
    OptionalDouble high = height == null ? OptionalDouble.empty() : OptionalDouble.of(height);
    NotDrawableException refusal = refusal(chart, size(preset, OptionalDouble.of(width), high));
    assertThat(refusal).isNotNull();
    assertThat(refusal.reasons()).hasSize(1);
    String reason = refusal.reasons().get(0);
    assertThat(reason)
        .startsWith("the chart " + chart)
        .contains("cannot be understood at " + (int) width)
        .contains("no room for ")
        .containsPattern(height == null ? WIDTH : HEIGHT);
    Matcher least = WIDTH.matcher(reason);
    if (least.find()) {
      double enough = Double.parseDouble(least.group(1));
      assertThat(refusal(chart, size(preset, OptionalDouble.of(enough), high))).isNull();
      assertThat(refusal(chart, size(preset, OptionalDouble.of(enough - 1), high))).isNotNull();
    }
    Matcher higher = HEIGHT.matcher(reason);
    if (higher.find()) {
      OptionalDouble enough = OptionalDouble.of(Double.parseDouble(higher.group(1)));
      assertThat(refusal(chart, size(preset, OptionalDouble.of(width), enough))).isNull();
    }
  }

  @Test
  void a_gallery_with_a_chart_that_is_refused_is_not_written_and_names_every_such_chart() {
    List<Chart> charts = List.of(chart("turnout"), chart("map"), chart("map-margin"));
    DrawingOptions small =
        DrawingOptions.standard()
            .withFormats(List.of(ChartFormat.SVG))
            .withSize(size(Preset.PRINT_SINGLE, OptionalDouble.of(60), OptionalDouble.empty()));
    assertThatThrownBy(
            () ->
                new ChartGallery(small, GalleryProgress.SILENT)
                    .draw(charts, REQUEST, folder.resolve("gallery")))
        .isInstanceOfSatisfying(
            NotDrawableException.class,
            e ->
                assertThat(e.reasons())
                    .hasSize(2)
                    .satisfiesExactly(
                        reason -> assertThat(reason).contains("the chart map-2016 "),
                        reason -> assertThat(reason).contains("the chart map-margin-2016 ")));
    assertThat(folder).isEmptyDirectory();
  }

  /** A record of one election, whose bars are wide and whose labels have little room. */
  @ParameterizedTest
  @ValueSource(ints = {1824, 1888, 2016})
  void a_record_of_one_election_is_refused_at_no_preset(int year) {
    ElectionRecord one = CutRecord.ofYear(year).read();
    ChartRequest request = new ChartRequest(one, Optional.of("data of one.json"), Map.of());
    for (Chart chart : ChartCatalogue.all()) {
      for (Preset preset : List.of(Preset.PRINT_SINGLE, Preset.WEB, Preset.SOCIAL)) {
        DrawingOptions options = DrawingOptions.standard().withSize(Size.of(preset));
        described(chart, request)
            .ifPresent(
                spec ->
                    assertThat(ChartPainter.of(spec, options.look(request)).lacking())
                        .as("%s %s", spec.name(), preset)
                        .isEmpty());
      }
    }
  }

  private static Optional<ChartSpec> described(Chart chart, ChartRequest request) {
    try {
      return SLOW.contains(chart.id()) ? Optional.empty() : Optional.of(chart.describe(request));
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }

  private static NotDrawableException refusal(String name, Size size) {
    ChartSpec spec = chart(name).describe(REQUEST);
    return catchThrowableOfType(
        NotDrawableException.class,
        () -> LeastSize.drawn(spec, REQUEST, DrawingOptions.standard().withSize(size)));
  }

  private static Chart chart(String name) {
    return ChartCatalogue.find(name).orElseThrow();
  }

  private static Size size(Preset preset, OptionalDouble width, OptionalDouble height) {
    return new Size(preset, width, height, OptionalInt.empty());
  }
}
