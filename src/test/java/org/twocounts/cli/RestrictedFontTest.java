package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.chart.theme.PatchedFont;

/** A house style whose font does not permit embedding. */
class RestrictedFontTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.write(folder.resolve("house.ttf"), PatchedFont.of("OS/2 8 2"));
    Files.writeString(
        folder.resolve("house.json"),
        "{\"fonts\": {\"regular\": \"house.ttf\", \"bold\": \"house.ttf\"}}");
  }

  @Test
  void pictures_of_its_outlines_are_drawn() {
    assertThat(chart("--formats", "png,svg").exitCode()).isZero();
    assertThat(folder.resolve("out/bias.png")).exists();
    assertThat(folder.resolve("out/bias.svg")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--formats pdf", "--formats png,pdf", "--formats svg --svg-text"})
  void files_that_would_carry_it_are_refused(String options) {
    CommandRun run = chart(options.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("does not permit embedding").hasLineCount(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private CommandRun chart(String... options) {
    List<String> args = new ArrayList<>(List.of("chart", "bias"));
    args.addAll(List.of("--theme", folder.resolve("house.json").toString()));
    args.addAll(List.of("--out", folder.resolve("out").toString()));
    args.addAll(List.of(options));
    return CommandRun.inside(args.toArray(new String[0]));
  }
}
