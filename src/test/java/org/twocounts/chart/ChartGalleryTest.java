package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.theme.Preset;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.output.OutputException;

@WholeGallery
class ChartGalleryTest {
  private static final DrawingOptions SVG =
      DrawingOptions.standard().withFormats(List.of(ChartFormat.SVG));

  @TempDir private Path folder;

  @Test
  void a_chart_that_fails_is_named_and_does_not_stop_the_others() {
    List<String> told = new ArrayList<>();
    ChartGallery gallery =
        new ChartGallery(SVG, (done, of, chart) -> told.add(done + "/" + of + " " + chart));
    Chart good = ChartCatalogue.find("five-splits").orElseThrow();
    ChartGallery.Result result =
        gallery.draw(List.of(new Failing(), good), ChartRequest.of(TheRecord.record()), folder);
    assertThat(result.failures()).hasSize(1);
    assertThat(result.failures().get(0).chart().id()).isEqualTo("failing");
    assertThat(result.failures().get(0).cause()).hasMessage("no figures");
    assertThat(result.files())
        .extracting(f -> f.getFileName().toString())
        .containsExactly("five-splits.svg", "five-splits.csv", "five-splits.txt");
    assertThat(told).hasSize(2).anyMatch(t -> t.startsWith("2/2 "));
  }

  @Test
  void an_unwritable_folder_is_said_and_nothing_is_left_behind() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "not a folder");
    assertThatThrownBy(
            () ->
                new ChartFiles(SVG)
                    .write(
                        ChartCatalogue.find("bias").orElseThrow(),
                        ChartRequest.of(TheRecord.record()),
                        file))
        .isInstanceOf(OutputException.class)
        .hasMessageMatching("cannot write .*bias.svg: .+");
    try (java.util.stream.Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void of_a_chart_with_one_file_that_cannot_be_written_there_is_none() throws IOException {
    Files.createDirectories(folder.resolve("bias.csv"));
    assertThatThrownBy(
            () ->
                new ChartFiles(SVG)
                    .write(
                        ChartCatalogue.find("bias").orElseThrow(),
                        ChartRequest.of(TheRecord.record()),
                        folder))
        .isInstanceOf(OutputException.class)
        .hasMessageEndingWith("bias.csv: it is a folder");
    try (java.util.stream.Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("bias.csv"));
    }
  }

  @Test
  void the_alternative_text_keeps_under_a_hundred_and_fifty_words_beside_the_caveats() {
    ChartCases.all()
        .forEach(spec -> assertThat(wordsBesideCaveats(spec)).as(spec.name()).isBetween(15, 150));
  }

  private static int wordsBesideCaveats(org.twocounts.chart.spec.ChartSpec spec) {
    int caveats =
        org.twocounts.analysis.caveat.Caveat.briefly(spec.words().caveats()).stream()
            .mapToInt(sentence -> sentence.split(" ", -1).length)
            .sum();
    return org.twocounts.chart.spec.AltText.of(spec, List.of()).split(" ", -1).length - caveats;
  }

  @Test
  void data_other_than_those_released_are_named_in_the_source_line() {
    for (ChartSpec spec : OfOwnData.CHARTS) {
      assertThat(spec.words().source()).as(spec.name()).endsWith(". Data of my.json");
      assertThat(org.twocounts.chart.spec.AltText.of(spec, List.of()))
          .as(spec.name())
          .contains(". Data of my.json. ");
    }
  }

  @Test
  void the_credit_tells_changed_data_from_those_released() {
    ChartRequest released = ChartRequest.of(TheRecord.record());
    ChartRequest changed =
        new ChartRequest(TheRecord.record(), Optional.of("data of my.json"), Map.of());
    String version = TheRecord.record().release().version();
    assertThat(SVG.look(released).credit()).contains("· data " + version + " ·");
    assertThat(SVG.look(changed).credit()).contains("· data changed from " + version + " ·");
  }

  @Test
  void sources_that_a_line_counts_are_named_in_the_file_of_the_alternative_text() {
    List<ChartSpec> shortened =
        ChartCases.gallery()
            .filter(spec -> spec.words().source().matches(".*; and \\w+ more\\b.*"))
            .toList();
    assertThat(shortened).isNotEmpty();
    for (ChartSpec spec : shortened) {
      String all = spec.words().origin().sources();
      assertThat(all).as(spec.name()).doesNotContainPattern("and \\w+ more");
      assertThat(all.split("; ", -1).length)
          .as(spec.name())
          .isGreaterThan(spec.words().source().split("; ", -1).length - 1);
      assertThat(org.twocounts.chart.spec.AltText.withSources(spec, List.of())).contains(all);
    }
  }

  @Test
  void attributions_in_force_are_named_in_the_notes() {
    for (ChartSpec spec : OfOwnData.CHARTS) {
      assertThat(String.join(" ", spec.words().notes()))
          .as(spec.name())
          .contains("1960 is counted in another way: five elevenths to Kennedy.");
    }
  }

  @Test
  void an_election_that_is_not_in_the_record_is_refused() {
    ChartRequest request = ChartRequest.of(TheRecord.record()).forYear(1825);
    assertThatThrownBy(() -> ChartCatalogue.find("map").orElseThrow().describe(request))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage("no election of 1825 in the record");
  }

  @Test
  void sizes_out_of_reason_are_refused() {
    assertThatThrownBy(
            () ->
                new DrawingOptions.Size(
                    Preset.WEB, OptionalDouble.of(5), OptionalDouble.empty(), OptionalInt.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("width 5 is not from 144 to 9600 pixels");
    assertThatThrownBy(
            () ->
                new DrawingOptions.Size(
                    Preset.PRINT_SINGLE,
                    OptionalDouble.empty(),
                    OptionalDouble.of(9.5),
                    OptionalInt.empty()))
        .hasMessage("height 9.5 is not from 38.1 to 2540 millimetres");
    assertThat(
            new DrawingOptions.Size(
                    Preset.PRINT_SINGLE,
                    OptionalDouble.of(38.1),
                    OptionalDouble.of(2540),
                    OptionalInt.empty())
                .width())
        .hasValue(38.1);
    assertThatThrownBy(
            () ->
                new DrawingOptions.Size(
                    Preset.WEB, OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.of(5)))
        .hasMessage("dpi 5 is not from 36 to 2400");
  }

  @Test
  void names_of_charts_are_unique_and_charts_of_a_topic_stand_together() {
    List<Chart> all = ChartCatalogue.all();
    assertThat(all).extracting(Chart::id).doesNotHaveDuplicates();
    assertThat(all).extracting(Chart::topic).isSorted();
    assertThat(all).allSatisfy(c -> assertThat(c.question()).endsWith("?"));
  }

  /** Every chart of data and an attribution of the user's own, described once. */
  private static final class OfOwnData {
    private static final ChartRequest REQUEST =
        new ChartRequest(
            TheRecord.record(), Optional.of("data of my.json"), Map.of(1960, "proportional"));
    private static final List<ChartSpec> CHARTS =
        ChartCatalogue.all().stream().map(chart -> chart.describe(REQUEST)).toList();
  }

  private static final class Failing implements Chart {
    @Override
    public String id() {
      return "failing";
    }

    @Override
    public String question() {
      return "Does it fail?";
    }

    @Override
    public Topic topic() {
      return Topic.PEOPLE;
    }

    @Override
    public Scope scope() {
      return Scope.RECORD;
    }

    @Override
    public Set<CaveatMeasure> measures() {
      return Set.of();
    }

    @Override
    public ChartSpec describe(ChartRequest request) {
      throw new IllegalStateException("no figures");
    }
  }
}
