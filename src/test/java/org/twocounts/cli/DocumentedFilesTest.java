package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.Document;

/** Files that documents show whole do what is said of them. */
class DocumentedFilesTest {
  private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

  @TempDir private Path folder;

  @Test
  void a_house_style_is_drawn_with() throws IOException {
    copy("Regular", "Text.ttf");
    copy("Bold", "Text-Bold.ttf");
    Files.copy(Path.of("charts/bias.png"), folder.resolve("logo.png"));
    Path theme = write("theme.json", block("docs/charts.md", "{\"base\""));
    CommandRun run =
        CommandRun.inside(
            "chart", "five-splits", "--theme", theme.toString(), "--out", folder.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void answers_of_one_pupil_and_of_a_class_are_graded() throws IOException {
    for (String start : List.of("claim,verdict,why", "pupil,")) {
      Path answers = write("answers.csv", block("docs/claims.md", start));
      CommandRun run =
          CommandRun.inside(
              "claims", "grade", "article-2018", answers.toString(), "--format", "json");
      assertThat(run.json().required("grades")).isNotEmpty();
    }
  }

  /** The block of a document that begins so. */
  private static String block(String document, String start) {
    String text = Document.of(document).text();
    int from = text.indexOf("\n" + start) + 1;
    return text.substring(from, text.indexOf("```", from));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void copy(String style, String name) throws IOException {
    try (InputStream font =
        DocumentedFilesTest.class.getResourceAsStream(ROBOTO + style + ".ttf")) {
      Files.copy(font, folder.resolve(name));
    }
  }
}
