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

/** Where results go, and what happens when they cannot go there. */
class OutputTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;

  @Test
  @StartsProcess
  void a_result_is_written_to_a_file_and_nothing_to_the_standard_output() throws IOException {
    Path file = folder.resolve("splits.json");
    CommandRun run = CommandRun.of("splits", "--format", "json", "--output", file.toString());
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(file).hasContent(CommandRun.inside("splits", "--format", "json").out());
    assertThat(files()).containsExactly("splits.json");
  }

  @Test
  void a_file_that_is_there_is_replaced_whole() throws IOException {
    Path file = Files.writeString(folder.resolve("splits.csv"), "x".repeat(100_000));
    CommandRun.inside("splits", "--format", "csv", "--output", file.toString());
    assertThat(file).hasContent(CommandRun.inside("splits", "--format", "csv").out());
  }

  @Test
  void a_link_is_followed_and_stays_a_link() throws IOException {
    Path file = Files.createFile(folder.resolve("target"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    CommandRun.inside("cite", "--output", link.toString());
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(file)).startsWith("How to cite");
  }

  @Test
  void a_failure_leaves_what_was_there() throws IOException {
    Path file = Files.writeString(folder.resolve("result"), "before");
    CommandRun.inside("show", "1877", "--output", file.toString()).failsWith(2, "no election");
    assertThat(file).hasContent("before");
    assertThat(files()).containsExactly("result");
  }

  @Test
  void a_folder_that_is_not_there_is_one_line_and_exit_code_4() {
    Path file = folder.resolve("none/splits");
    CommandRun.inside("splits", "--output", file.toString())
        .failsWith(4, "there is no such folder");
    CommandRun.inside("splits", "--output", folder.toString()).failsWith(4, "it is a folder");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_where_a_folder_is_wanted_is_one_line_and_exit_code_4() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    CommandRun.inside("splits", "--output", file.resolve("splits").toString())
        .failsWith(4, "cannot write");
    CommandRun.inside("chart", "map", "--formats", "svg", "--out", file.toString())
        .failsWith(4, "file");
  }

  @Test
  @StartsProcess
  void a_full_disk_is_one_line_and_exit_code_4() {
    assumeThat(FULL).exists();
    CommandRun.inside("splits", "--output", FULL.toString()).failsWith(4, "no space left");
    CommandRun run = CommandRun.shell(CommandRun.javaCommand(List.of(), "splits") + " >" + FULL);
    run.failsWith(4, "cannot write to the standard output: no space left on device");
  }

  @Test
  @StartsProcess
  void a_reader_that_goes_away_is_no_error() {
    assumeThat(Path.of("/bin/sh")).exists();
    CommandRun run =
        CommandRun.shell(
            "{ "
                + CommandRun.javaCommand(List.of(), "validate", "--format", "json")
                + "; echo exit $? >&2; } | head -n 1");
    assertThat(run.out()).isEqualTo("{\n");
    assertThat(run.err()).isEqualTo("exit 0\n");
  }

  @Test
  @StartsProcess
  void messages_that_nobody_can_read_do_not_stop_a_command() {
    assumeThat(FULL).exists();
    CommandRun run =
        CommandRun.shell(
            CommandRun.javaCommand(List.of(), "splits", "--format", "csv") + " 2>" + FULL);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).hasLineCount(6);
  }

  @Test
  void notes_stand_under_a_table_and_beside_csv() {
    CommandRun csv = CommandRun.inside("elections", "--to", "1789", "--format", "csv");
    assertThat(csv.out()).hasLineCount(2);
    assertThat(csv.err()).startsWith("twocounts: 1789: each elector cast two votes");
    CommandRun table = CommandRun.inside("elections", "--to", "1789");
    assertThat(table.out()).contains("* 1789: each elector cast two votes");
    assertThat(table.err()).isEmpty();
  }

  @Test
  @StartsProcess
  void a_foreign_locale_time_zone_and_charset_change_no_byte() {
    List<String> hostile =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-Dstdout.encoding=US-ASCII");
    for (String command : List.of("show 1856", "splits --format json", "bias --format csv")) {
      String[] args = command.split(" ", -1);
      assertThat(CommandRun.with(hostile, args)).isEqualTo(CommandRun.inside(args));
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
