package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir private Path folder;

  @Test
  void the_files_written_are_named_one_a_line_and_may_be_written_again() {
    Path target = folder.resolve("made/if/need/be");
    CommandRun run = CommandRun.inside("export", target.toString(), "--formats", "sqlite");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            target.resolve("twocounts.sqlite").toString(),
            target.resolve("codebook.md").toString(),
            target.resolve("datapackage.json").toString(),
            target.resolve("SHA256SUMS").toString());
    assertThat(target.toFile().list()).hasSize(4);
    assertThat(CommandRun.inside("export", target.toString(), "--formats=sqlite").exitCode())
        .isZero();
  }

  @Test
  void a_file_that_is_no_export_is_never_replaced() throws IOException {
    Path record = Files.writeString(folder.resolve("elections.json"), "precious");
    CommandRun.inside("export", folder.toString())
        .failsWith(4, "its elections.json is not of an earlier export; name another folder");
    assertThat(record).hasContent("precious");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void nothing_is_left_where_one_file_cannot_be_written() throws IOException {
    Files.createDirectories(folder.resolve("datapackage.json"));
    CommandRun.inside("export", folder.toString(), "--formats=csv")
        .failsWith(4, "datapackage.json: it is a folder");
    assertThat(folder.toFile().list()).containsExactly("datapackage.json");
  }

  @Test
  void a_folder_that_is_a_file_and_an_unknown_format_are_refused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    CommandRun.inside("export", file.toString()).failsWith(4, "cannot write");
    CommandRun.inside("export", folder.toString(), "--formats", "parquet")
        .failsWith(2, "csv, json, sqlite");
  }
}
