package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.Document;
import org.twocounts.StartsProcess;
import org.twocounts.WholeGallery;
import org.twocounts.chart.catalogue.ChartCatalogue;

/**
 * The gallery in the repository is what {@code ./twocounts charts} draws. Where it is not: run
 * {@code src/dev/regenerate}, look at every picture that changed, and commit them. PNG bytes depend
 * on the build of Java, so only the others are compared, and a PNG is taken where its SVG changed.
 */
@WholeGallery
@StartsProcess
@Tag(Document.TAG)
class CommittedGalleryTest {
  private static final Path COMMITTED = Path.of("charts");
  private static final String PNG = ".png";
  private static final String STALE =
      "drawn anew these differ from charts/; src/dev/regenerate takes them, then look at each";

  @TempDir private static Path drawn;
  private static CommandRun run;

  @BeforeAll
  static void draw() {
    run = CommandRun.released(Path.of("."), "charts", "--out", drawn.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void the_gallery_is_drawn_after_a_summary_of_one_screen() {
    List<Path> files = run.out().lines().map(Path::of).toList();
    assertThat(files).hasSize(4 * ChartCatalogue.all().size() + 1).allMatch(Files::isRegularFile);
    assertThat(run.err().lines().filter(l -> !l.startsWith("twocounts: note: ")).toList())
        .hasSizeLessThanOrEqualTo(24)
        .allMatch(line -> line.length() <= 80, "80 columns");
    assertThat(run.err())
        .contains("1876  Rutherford B. Hayes")
        .contains("depends on reading  Five presidents");
  }

  @Test
  void the_committed_gallery_is_current() throws IOException {
    if (Document.areWritten()) {
      take();
    }
    assertThat(names(COMMITTED)).as(STALE).isEqualTo(names(drawn));
    List<String> stale =
        names(drawn).stream().filter(name -> !name.endsWith(PNG)).filter(this::differs).toList();
    assertThat(stale).as(STALE).isEmpty();
  }

  private void take() throws IOException {
    List<String> changed =
        names(drawn).stream()
            .filter(name -> differs(name.endsWith(PNG) ? name.replace(PNG, ".svg") : name))
            .toList();
    for (String name : changed) {
      Files.copy(drawn.resolve(name), COMMITTED.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    for (String name : names(COMMITTED)) {
      if (!Files.exists(drawn.resolve(name))) {
        Files.delete(COMMITTED.resolve(name));
      }
    }
  }

  private boolean differs(String name) {
    try {
      return !Files.exists(COMMITTED.resolve(name))
          || Files.mismatch(COMMITTED.resolve(name), drawn.resolve(name)) >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
