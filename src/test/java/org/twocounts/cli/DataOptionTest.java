package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.StartsProcess;
import org.twocounts.data.MadeUp2028;
import org.twocounts.data.SixtyElections;

/** Other data than those released: used, said, and refused where they are no record. */
class DataOptionTest {
  private static final String RELEASED = new String(SixtyElections.bytes(), StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void the_released_file_is_recognised_wherever_it_lies() throws IOException {
    Path copy = Files.writeString(folder.resolve("copy.json"), RELEASED);
    CommandRun run = CommandRun.inside("splits", "--data", copy.toString());
    assertThat(run).isEqualTo(CommandRun.inside("splits"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void other_data_are_said_on_one_line_and_have_their_own_checksum() throws IOException {
    Path changed = changed("\"version\": \"20", "\"version\": \"19");
    CommandRun run = CommandRun.inside("--data", changed.toString(), "splits", "--format", "json");
    assertThat(run.err())
        .isEqualTo("twocounts: " + changed + " is not the record released with this program\n");
    assertThat(run.json().get("data"))
        .isNotEqualTo(CommandRun.inside("splits", "--format", "json").json().get("data"));
    assertThat(run.json().get("splits"))
        .isEqualTo(CommandRun.inside("splits", "--format", "json").json().get("splits"));
  }

  @Test
  void another_president_makes_another_split() throws IOException {
    Path changed =
        changed("\"president\": \"Bill Clinton\"", "\"president\": \"George H. W. Bush\"");
    assertThat(CommandRun.inside("splits", "--data", changed.toString(), "--format", "csv").out())
        .contains("\r\n1992,George H. W. Bush,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "elections",
        "show 1876",
        "splits",
        "bias",
        "cite",
        "query 'SELECT 1'",
        "claims check"
      })
  void a_file_that_is_no_record_is_one_line_and_exit_code_3(String command) throws IOException {
    Path truncated = folder.resolve("truncated.json");
    Files.writeString(truncated, RELEASED.substring(0, RELEASED.length() / 3));
    String[] args =
        (command + " --data " + truncated).replace("'SELECT 1'", "SELECT").split(" ", -1);
    CommandRun.inside(args).failsWith(3, "truncated.json: line ");
  }

  @Test
  void what_cannot_be_read_is_one_line_and_exit_code_3() throws IOException {
    CommandRun.inside("splits", "--data", folder.resolve("none").toString())
        .failsWith(3, "no such file");
    CommandRun.inside("splits", "--data", folder.toString()).failsWith(3, "is a folder");
    CommandRun.inside("splits", "--data", "").failsWith(3, "\"\": names no file; give a record");
    Path latin = Files.write(folder.resolve("latin"), new byte[] {'{', '"', (byte) 0xe9, '"'});
    CommandRun.inside("splits", "--data", latin.toString()).failsWith(3, "line 1");
  }

  @Test
  @StartsProcess
  void nothing_is_picked_up_silently_from_the_working_directory() throws IOException {
    Files.writeString(folder.resolve("elections.json"), "not a record", StandardCharsets.UTF_8);
    CommandRun run = CommandRun.in(folder, "splits");
    assertThat(run).isEqualTo(CommandRun.inside("splits"));
  }

  @Test
  void changed_data_are_cited_as_changed_and_with_their_own_years() throws IOException {
    Path mine = MadeUp2028.write(folder.resolve("mine.json"));
    String cited = CommandRun.inside("cite", "--data", mine.toString(), "--format", "csv").out();
    assertThat(cited).contains("1789-2028", "changed by the user").doesNotContain("1789-2024");
    assertThat(CommandRun.inside("cite").out()).doesNotContain("changed by the user");
    CommandRun.inside("export", folder.resolve("x").toString(), "--data", mine.toString()).lines();
    assertThat(Files.readString(folder.resolve("x").resolve("datapackage.json")))
        .contains(
            "1789-2028",
            "changed by the user",
            "\"" + SixtyElections.record().release().version() + "+changed\"");
  }

  @Test
  void a_record_cannot_steer_a_terminal_or_turn_its_lines_round() throws IOException {
    Path changed =
        changed("\"note\": \"includes Maine", "\"note\": \"\\u001b[2J\u202Eincludes Maine");
    CommandRun.inside("elections", "--data", changed.toString())
        .failsWith(3, ": note holds the character U+001B, which steers a terminal");
    String query = "SELECT note, char(27, 7, 155) AS bell FROM state_names WHERE state = 'MA'";
    for (String format : new String[] {"table", "markdown", "csv", "json"}) {
      CommandRun run = CommandRun.inside("query", query, "--format", format);
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains("includes Maine").doesNotContain("\u001b", "\u0007", "\u009b");
    }
  }

  @Test
  void a_pipe_is_refused_and_not_waited_for() {
    CommandRun.inside("validate", "/dev/null").failsWith(3, "is a pipe or device");
  }

  private Path changed(String from, String to) throws IOException {
    int at = RELEASED.indexOf(from);
    assertThat(at).isPositive();
    String changed = RELEASED.substring(0, at) + to + RELEASED.substring(at + from.length());
    return Files.writeString(folder.resolve("changed.json"), changed);
  }
}
