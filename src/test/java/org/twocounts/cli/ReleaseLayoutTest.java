package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.StartsProcess;

/** The launcher in a release as it is unpacked: the program beside it, no sources, no Maven. */
@StartsProcess
class ReleaseLayoutTest {
  @TempDir private Path folder;

  @Test
  void where_nothing_can_be_written_it_keeps_its_archive_in_the_cache() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    Path home = Files.createDirectories(folder.resolve("a place/twocounts 1"));
    for (String file : List.of("twocounts", "elections.json")) {
      Files.copy(Path.of(file), home.resolve(file));
    }
    BuiltProgram.in(home);
    Path cache = Files.createDirectory(folder.resolve("a cache"));
    ReleaseUser reader = ReleaseUser.whoCannotWrite(home, cache);
    assertThat(reader.runs("validate --format json").json().get("file").textValue())
        .as("its own record")
        .isEqualTo(home.resolve("elections.json").toRealPath().toString());
    assertThat(reader.runs("find Frémont")).isEqualTo(CommandRun.inside("find", "Frémont"));
    assertThat(archivesIn(home)).isEmpty();
    assertThat(archivesIn(cache)).hasSize(1).allSatisfy(a -> assertThat(a).isNotEmptyFile());
  }

  @Test
  void a_release_that_lacks_its_program_is_not_built_but_named() throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    Path broken = Files.createDirectories(folder.resolve("broken"));
    Files.copy(Path.of("twocounts"), broken.resolve("twocounts"));
    ReleaseUser.at(broken).runs("splits").failsWith(70, "is missing: unpack the release again");
  }

  private static List<Path> archivesIn(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(f -> f.toString().matches(".*[.](jsa|aot)")).toList();
    }
  }
}
