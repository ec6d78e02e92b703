package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The gallery in the repository is what {@code ./twocounts charts} draws. Where it is not: run that
 * command, look at every picture that changed, and commit them. PNG bytes depend on the build of
 * Java, so only the others are compared.
 */
class CommittedGalleryTest {
  private static final Path COMMITTED = Path.of("charts");

  @TempDir private Path drawn;

  @Test
  void the_committed_gallery_is_current() throws IOException {
    CommandRun run = CommandRun.of("charts", "--quiet", "--out", drawn.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(names(COMMITTED)).isEqualTo(names(drawn));
    List<String> stale =
        names(drawn).stream()
            .filter(name -> !name.endsWith(".png"))
            .filter(name -> !sameBytes(name))
            .toList();
    assertThat(stale).as("drawn anew these differ from the committed files").isEmpty();
  }

  private boolean sameBytes(String name) {
    try {
      return Files.mismatch(COMMITTED.resolve(name), drawn.resolve(name)) < 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
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
