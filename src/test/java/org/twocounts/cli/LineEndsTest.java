package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that an editor of another system saved. */
class LineEndsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "src/test/resources/org/twocounts/data/three-states.json, elections --data FILE",
    "docs/examples/claims-2028.json, claims check FILE",
  })
  void line_ends_and_a_mark_of_windows_change_nothing(String file, String command)
      throws IOException {
    String text = Files.readString(Path.of(file));
    Path unix = Files.createDirectory(folder.resolve("unix")).resolve("file.json");
    Path windows = Files.createDirectory(folder.resolve("windows")).resolve("file.json");
    Files.writeString(unix, text);
    Files.write(windows, ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(UTF_8));
    assertThat(run(command, windows).out()).isEqualTo(run(command, unix).out());
    assertThat(run(command, windows).exitCode()).isEqualTo(run(command, unix).exitCode());
  }

  private static CommandRun run(String command, Path file) {
    return CommandRun.inside(command.replace("FILE", file.toString()).split(" ", -1));
  }
}
