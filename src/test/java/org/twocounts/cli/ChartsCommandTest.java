package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.chart.Chart;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.data.CutRecord;

class ChartsCommandTest {
  @TempDir private Path folder;

  @Test
  void a_chart_that_fails_names_itself_and_does_not_stop_the_others() throws IOException {
    Chart last = ChartCatalogue.all().get(ChartCatalogue.all().size() - 1);
    String data = CutRecord.ofYears(2016, 2024).write(folder).toString();
    String out = folder.resolve("gallery").toString();
    List<String> drawing = List.of("--formats", "svg", "--data", data, "--out", out);
    run(List.of("chart", last.id()), drawing).lines();
    Path blocked;
    try (var drawn = Files.list(folder.resolve("gallery"))) {
      blocked = drawn.filter(f -> f.toString().endsWith(".svg")).findFirst().orElseThrow();
    }
    Files.delete(blocked);
    Files.createDirectories(blocked.resolve("in the way"));
    CommandRun run = run(List.of("charts", "--quiet"), drawing);
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err().lines().filter(line -> !line.contains(" is not the record released ")))
        .hasSize(1)
        .allMatch(l -> l.startsWith("twocounts: the chart " + last.id() + " could not be drawn: "));
    assertThat(run.out()).contains("both-counts.svg").contains("README.md");
  }

  private static CommandRun run(List<String> command, List<String> options) {
    return CommandRun.inside(
        Stream.concat(command.stream(), options.stream()).toArray(String[]::new));
  }

  @Test
  void labels_without_room_are_named_in_one_line_unless_quiet() throws IOException {
    String[] call = {
      "chart",
      "quadrant",
      "--preset",
      "print-single",
      "--formats",
      "svg",
      "--out",
      folder.toString()
    };
    assertThat(CommandRun.inside(call).err())
        .startsWith("twocounts: note: not labelled for want of room: ")
        .endsWith(" (quadrant)\n")
        .hasLineCount(1);
    assertThat(Files.readString(folder.resolve("quadrant.txt")))
        .contains("Not labelled in the picture: ");
    List<String> quiet = new ArrayList<>(List.of(call));
    quiet.add("--quiet");
    assertThat(CommandRun.inside(quiet.toArray(String[]::new)).err()).isEmpty();
  }

  @Test
  void words_that_cannot_be_drawn_are_refused_by_name_and_others_made_to_fit() throws IOException {
    CommandRun.inside("chart", "map", "--title", "Won ✓", "--out", folder.toString())
        .failsWith(
            2, "the font Roboto cannot set ✓ (U+2713 CHECK MARK), which stands in the title");
    assertThat(folder).isEmptyDirectory();
    String out = folder.toString();
    String[] call = {"chart", "map", "--title", "a\n\tb\u202f1", "--note", " ", "--out", out};
    assertThat(CommandRun.inside(call).exitCode()).isZero();
    String[] untitled = {"chart", "map", "--title", " ", "--subtitle", "", "--out", out};
    assertThat(CommandRun.inside(untitled).exitCode()).isZero();
  }

  @Test
  void every_year_that_cannot_be_understood_at_a_size_is_named_and_none_is_written() {
    CommandRun run =
        CommandRun.inside(
            "chart",
            "map",
            "--year",
            "2016,2020",
            "--preset",
            "print-single",
            "--width",
            "60",
            "--out",
            folder.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("twocounts: the chart map-2016 cannot be"),
            line -> assertThat(line).startsWith("twocounts: the chart map-2020 cannot be"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void the_texts_of_a_picture_are_listed_changed_and_put_in_their_places() throws IOException {
    CommandRun list = CommandRun.inside("chart", "five-splits", "--list-labels");
    assertThat(list.exitCode()).isZero();
    assertThat(list.out()).startsWith("{\n  \"Five Presidents").contains("\"Note:\": \"Note:\"");
    Path file = folder.resolve("labels.json");
    Files.writeString(
        file, list.out().replaceAll("(: \")(Note:|[^\"]*rival[^\"]*)\"", "$1Új $2\""));
    CommandRun run =
        CommandRun.inside(
            "chart",
            "five-splits",
            "--labels",
            file.toString(),
            "--formats",
            "html",
            "--out",
            folder.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("five-splits.txt")))
        .contains("Új Five Presidents took office with fewer votes than a rival")
        .contains("Texts of this picture were replaced by its editor");
    assertThat(Files.readString(folder.resolve("five-splits.html"))).contains("Új ");
    assertThat(Files.readString(folder.resolve("five-splits.csv"))).doesNotContain("Új");
  }

  @Test
  void labels_that_the_picture_lacks_are_named_all_at_once_and_draw_nothing() throws IOException {
    Path file = folder.resolve("labels.json");
    String[] call = {"chart", "map", "--year", "2016", "--labels", file.toString()};
    Files.writeString(file, "{\"not a stat\": \"x\", \"Note:\": \"N\", \"qqqqqqqq\": \"y\"}");
    assertThat(CommandRun.inside(call).exitCode()).isEqualTo(2);
    assertThat(CommandRun.inside(call).err().lines())
        .containsExactly(
            "twocounts: "
                + file
                + ": the chart map-2016 has no text \"not a stat\"; --list-labels prints those it"
                + " has",
            "twocounts: "
                + file
                + ": the chart map-2016 has no text \"qqqqqqqq\"; --list-labels prints those it"
                + " has");
    Files.writeString(file, "{\"Notte:\": \"N\"}");
    CommandRun.inside(call).failsWith(2, "did you mean \"Note:\"?");
    Files.writeString(file, "{\"Note:\": \"✓\"}");
    CommandRun.inside(call).failsWith(2, "✓ (U+2713 CHECK MARK)");
    Files.writeString(file, "{\"Note:\": 1, \"Source:\": \"\"}");
    assertThat(CommandRun.inside(call).err()).hasLineCount(2).contains("Source: is empty");
    assertThat(CommandRun.inside(call).exitCode()).isEqualTo(3);
    Files.writeString(file, "{}");
    CommandRun.inside("chart", "map", "--year", "2016,2020", "--labels", file.toString())
        .failsWith(2, "labels belong to one picture; name one year or none");
  }

  @Test
  void the_language_is_that_of_the_words_and_of_the_documents() throws IOException {
    String out = folder.toString();
    String[] call = {
      "chart", "bias", "--formats", "html", "--language", "en-US", "--note", "Labour", "--out", out
    };
    CommandRun run = CommandRun.inside(call);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("bias.html")))
        .contains("<html lang=\"en-US\">", "favor", "Labour")
        .doesNotContain("favour");
    CommandRun.inside("charts", "--language", "en-UK", "--out", out)
        .failsWith(2, "en, en-GB, en-US");
  }

  @Test
  void a_chart_of_two_takes_another_rival_and_others_say_that_they_do_not() throws IOException {
    String[] call = {
      "chart", "swing-curve", "--year", "1912", "--rival", "Taft", "--formats", "svg"
    };
    List<String> words = new ArrayList<>(List.of(call));
    words.addAll(List.of("--out", folder.toString()));
    assertThat(CommandRun.inside(words.toArray(String[]::new)).exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("swing-curve-1912.txt")))
        .contains("Wilson minus Taft");
    CommandRun.inside("chart", "map", "--year", "1912", "--rival", "Taft")
        .failsWith(2, "the chart map holds nobody against a winner; leave --rival out");
    CommandRun.inside("chart", "swing-curve", "--year", "1912", "--rival", "Tafft")
        .failsWith(2, "Tafft");
  }

  @Test
  void a_chart_of_one_state_takes_its_code_or_name_and_others_say_that_they_do_not()
      throws IOException {
    for (String state : List.of("oh", "Ohio")) {
      Path out = folder.resolve(state);
      CommandRun run =
          CommandRun.inside(
              "chart",
              "state-strip",
              "--state",
              state,
              "--formats",
              "svg",
              "--out",
              out.toString());
      assertThat(run.exitCode()).isZero();
      assertThat(Files.readString(out.resolve("state-strip-oh.txt"))).contains("Ohio voted");
    }
    CommandRun.inside("chart", "map", "--state", "OH")
        .failsWith(2, "the chart map shows no single state; leave --state out");
    CommandRun.inside("chart", "state-strip", "--state", "OX").failsWith(2, "did you mean");
  }

  @Test
  void a_page_with_a_long_description_is_written_where_asked_for() throws IOException {
    CommandRun run =
        CommandRun.inside("chart", "bias", "--formats", "html", "--out", folder.toString());
    assertThat(run.lines())
        .containsExactly(folder + "/bias.html", folder + "/bias.csv", folder + "/bias.txt");
    assertThat(Files.readString(folder.resolve("bias.html")))
        .contains("<svg ", "<h2 id=\"description\">", "<th scope=\"row\">1876</th>");
  }

  @Test
  void a_house_style_that_is_not_there_is_unreadable_data() {
    CommandRun.inside("chart", "bias", "--theme", "nosuch.json", "--out", folder.toString())
        .failsWith(3, "nosuch.json: no such file");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_saved_what_if_is_drawn_and_charts_that_cannot_say_which_can() {
    String file = folder.resolve("gore.json").toString();
    CommandRun saved = CommandRun.inside("whatif", "2000", "--flip", "FL=Gore", "--save", file);
    assertThat(saved.exitCode()).as(saved.err()).isZero();
    for (String chart : List.of("map", "tiles", "tipping-snake")) {
      CommandRun run = scenario(chart, file);
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains(chart + "-2000-what-if.svg", chart + "-2000-what-if.txt");
    }
    assertThat(scenario("bias", file).err())
        .isEqualTo("twocounts: the chart bias draws no scenario; tipping-snake, map, tiles do\n");
    assertThat(scenario("map", file, "--year", "2000,2004").exitCode()).isEqualTo(2);
    assertThat(scenario("map", folder.resolve("none.json").toString()).err())
        .endsWith("none.json: no such file\n");
  }

  @Test
  void a_note_of_the_editor_replaces_ours_but_not_what_is_said_of_sources_and_caveats()
      throws IOException {
    CommandRun run =
        CommandRun.inside(
            "chart",
            "map",
            "--year",
            "1872",
            "--note",
            "Read from left to right.",
            "--formats",
            "html",
            "--out",
            folder.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("map-1872.html")))
        .contains(
            "Read from left to right.", "Five figures of 1872 have no source.", "Greeley died")
        .doesNotContain("Numbers are electors appointed");
  }

  @ParameterizedTest
  @CsvSource({"popular, no electors", "fractional, parts of electors"})
  void a_what_if_without_whole_electors_is_not_drawn(String rule, String why) {
    String file = folder.resolve("scenario.json").toString();
    CommandRun.inside("whatif", "2016", "--rule", rule, "--save", file);
    CommandRun run = scenario("map", file);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(why).hasLineCount(1);
  }

  private CommandRun scenario(String chart, String file, String... more) {
    List<String> call = new ArrayList<>(List.of("chart", chart, "--scenario", file));
    call.addAll(List.of(more));
    call.addAll(List.of("--formats", "svg", "--out", folder.toString()));
    return CommandRun.inside(call.toArray(String[]::new));
  }

  @Test
  void a_chart_is_drawn_for_several_years_and_its_files_are_named() {
    CommandRun run =
        CommandRun.inside(
            "chart", "map", "--year", "1876,2000", "--formats", "svg", "--out", folder.toString());
    assertThat(run.lines())
        .containsExactly(
            folder + "/map-1876.svg",
            folder + "/map-1876.csv",
            folder + "/map-1876.txt",
            folder + "/map-2000.svg",
            folder + "/map-2000.csv",
            folder + "/map-2000.txt");
  }
}
