package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.ParseResult;

/** The commands that src/bench/all times are those of the program, written as it reads them. */
class ComparedCommandsTest {
  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("src/bench/commands.txt"));
  }

  static Stream<String> timed() throws IOException {
    return lines().stream();
  }

  @Test
  void every_command_is_timed() throws IOException {
    assertThat(lines().stream().map(line -> line.split(" ", 2)[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(Commands.names());
  }

  @ParameterizedTest
  @MethodSource("timed")
  void every_line_can_be_read(String line) {
    ParseResult parsed = CommandLines.withAll().parseArgs(words(line));
    assertThat(parsed.unmatched()).isEmpty();
    assertThat(parsed.hasSubcommand()).isTrue();
  }

  /** As a shell parts them, with quotation marks around a query. */
  private static String[] words(String line) {
    return Stream.of(line.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
        .map(word -> word.replace("\"", ""))
        .toArray(String[]::new);
  }
}
