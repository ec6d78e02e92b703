package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.draw.ChartPainter;
import org.twocounts.chart.draw.LabelsAtMarks;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.draw.RecordingGraphics;
import org.twocounts.chart.draw.RecordingGraphics.Text;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.LengthUnit;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;
import org.twocounts.chart.theme.Typefaces;

/** Every text of every chart in every preset, measured where it was drawn. */
@WholeGallery
class LayoutTest {
  private static final double TOUCH = 0.01;
  private static final double LEAST_POINTS = 6;
  private static final double LEAST_PIXELS = 12;
  private static final int TITLE_LINES = 2;

  static Stream<Arguments> chartsInPresets() {
    Stream<Arguments> gallery =
        ChartCases.gallery()
            .flatMap(
                spec -> Stream.of(Preset.values()).map(p -> Arguments.of(spec.name(), p, spec)));
    Stream<Arguments> hardYears =
        ChartCases.hardYears()
            .flatMap(
                spec ->
                    Stream.of(Preset.WEB, Preset.PRINT_SINGLE)
                        .map(p -> Arguments.of(spec.name(), p, spec)));
    return Stream.concat(gallery, hardYears);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("chartsInPresets")
  void texts_are_clear_of_each_other_large_enough_and_belong_to_their_marks(
      String name, Preset preset, ChartSpec spec) {
    Look look = look(preset);
    LabelsAtMarks picture = LabelsAtMarks.of(spec, look);
    List<Text> texts = picture.texts();
    assertThat(texts).hasSizeGreaterThan(3);
    assertThat(picture.leftOut())
        .as("explanations without room")
        .doesNotContainAnyElementsOf(notes(spec));
    assertThat(outside(texts, picture.canvas())).as("outside the canvas").isEmpty();
    assertThat(touching(texts)).as("touching").isEmpty();
    assertThat(texts).as("letters that the font has").allMatch(t -> isDisplayable(t.text()));
    double least = look.canvas().unit() == LengthUnit.POINT ? LEAST_POINTS : LEAST_PIXELS;
    assertThat(texts).allSatisfy(t -> assertThat(t.size()).isGreaterThanOrEqualTo(least));
    long titleLines = texts.stream().filter(t -> t.size() == (float) look.sizes().title()).count();
    assertThat(titleLines).as("lines of the title").isLessThanOrEqualTo(TITLE_LINES);
    assertThat(picture.faults()).isEmpty();
  }

  private static boolean isDisplayable(String text) {
    Typefaces faces = Typefaces.bundled();
    return faces.regular().at(10).canDisplayUpTo(text) < 0
        && faces.bold().at(10).canDisplayUpTo(text) < 0;
  }

  private static List<String> notes(ChartSpec spec) {
    List<String> notes = new ArrayList<>(List.of("none"));
    spec.panels().stream()
        .filter(panel -> panel.plot() instanceof XyPlot)
        .flatMap(panel -> ((XyPlot) panel.plot()).labels().stream())
        .filter(label -> label.kind() == PointLabel.Kind.NOTE)
        .forEach(label -> notes.add(label.text()));
    return notes;
  }

  private static List<String> outside(List<Text> texts, Rectangle2D canvas) {
    return texts.stream().filter(t -> !canvas.contains(shrunk(t.box()))).map(Text::text).toList();
  }

  private static List<String> touching(List<Text> texts) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Text one = texts.get(i);
      for (Text two : texts.subList(i + 1, texts.size())) {
        if (shrunk(one.box()).intersects(shrunk(two.box()))) {
          faults.add(one.text() + " / " + two.text());
        }
      }
    }
    return faults;
  }

  static Stream<ChartSpec> gallery() {
    return ChartCases.gallery();
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void without_a_title_the_rest_is_the_same(ChartSpec spec) {
    Look look = look(Preset.WEB);
    List<String> with = texts(spec, look);
    List<String> without = texts(spec.withWords(spec.words().withTitle(Optional.empty())), look);
    assertThat(without).hasSizeLessThan(with.size()).isSubsetOf(with);
  }

  /** So that what holds of the other tests in the light theme holds in all. */
  @ParameterizedTest
  @ValueSource(strings = {"dark", "grey"})
  void every_theme_sets_the_same_texts_in_the_same_places(String theme) {
    Look light = look(Preset.PRINT_SINGLE);
    Look other =
        new Look(Theme.find(theme).orElseThrow(), light.canvas(), light.sizes(), light.credit());
    ChartCases.gallery()
        .forEach(
            spec ->
                assertThat(LabelsAtMarks.of(spec, other).texts())
                    .as(spec.name())
                    .isEqualTo(LabelsAtMarks.of(spec, light).texts()));
  }

  @Test
  void names_of_rows_all_stand_in_low_pictures() {
    for (String chart : List.of("state-strip", "methods", "rules-by-election")) {
      ChartSpec spec =
          ChartCases.gallery().filter(s -> s.name().equals(chart)).findFirst().orElseThrow();
      List<String> names =
          spec.panels().stream()
              .flatMap(panel -> ((XyPlot) panel.plot()).y().ticks().stream())
              .map(Tick::label)
              .toList();
      assertThat(texts(spec, look(Preset.SOCIAL))).containsAll(names);
    }
  }

  @Test
  void the_states_that_mattered_most_are_named_beside_the_tipping_point() {
    ChartSpec snake =
        ChartCases.gallery()
            .filter(s -> s.name().equals("tipping-snake-2016"))
            .findFirst()
            .orElseThrow();
    for (Preset preset : Preset.values()) {
      assertThat(texts(snake, look(preset))).contains("PA", "FL", "MI", "NH", "MN", "CA", "TX");
    }
  }

  @Test
  void an_explanation_without_room_in_the_plot_stands_in_the_notes_below_it() {
    ChartSpec quadrant =
        ChartCases.gallery().filter(s -> s.name().equals("quadrant")).findFirst().orElseThrow();
    String text = String.join(" ", texts(quadrant, look(Preset.PRINT_SINGLE)));
    assertThat(text.substring(text.indexOf("Note:"), text.indexOf("Source:")))
        .contains(
            "1960: who led the popular vote depends on how the votes of Alabama are divided.");
  }

  @Test
  void small_maps_keep_a_name_or_a_year_on_one_line_on_every_canvas() {
    ChartSpec maps =
        ChartCases.gallery().filter(s -> s.name().equals("all-maps")).findFirst().orElseThrow();
    assertThat(texts(maps, look(Preset.PRINT_SINGLE))).contains("1952 Eisenhower");
    assertThat(texts(maps, look(Preset.SOCIAL))).contains("1952").doesNotContain("Eisenhower");
  }

  private static List<String> texts(ChartSpec spec, Look look) {
    RecordingGraphics g = new RecordingGraphics();
    ChartPainter.of(spec, look).draw(g);
    return g.texts().stream().map(Text::text).toList();
  }

  private static Look look(Preset preset) {
    return DrawingOptions.standard()
        .withSize(DrawingOptions.Size.of(preset))
        .look(ChartRequest.of(TheRecord.record()));
  }

  private static Rectangle2D shrunk(Rectangle2D r) {
    return new Rectangle2D.Double(
        r.getX() + TOUCH, r.getY() + TOUCH, r.getWidth() - 2 * TOUCH, r.getHeight() - 2 * TOUCH);
  }
}
