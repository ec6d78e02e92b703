package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.StartsProcess;
import org.twocounts.cli.session.Terminal;

/** The program where something is missing that other programs take for granted. */
@StartsProcess
class PoorMachineTest {
  private static final String QUERY = "SELECT year, president FROM splits";

  @BeforeAll
  static void needsAShell() {
    assumeThat(Path.of("/bin/sh")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env -u HOME -u XDG_CACHE_HOME",
        "env HOME=/dev/null XDG_CACHE_HOME=/dev/null/cache",
        "env HOME= XDG_CACHE_HOME=not/absolute"
      })
  void without_a_folder_of_the_user_it_answers_the_same(String environment) {
    String command = CommandRun.javaCommand(List.of("-Duser.home=/dev/null"), "query", QUERY);
    CommandRun run = CommandRun.shell(environment + " " + command);
    assertThat(run).isEqualTo(CommandRun.inside("query", QUERY));
  }

  @Test
  void short_commands_need_little_memory() {
    for (String command : List.of("splits", "show 1876")) {
      String[] args = command.split(" ", -1);
      assertThat(CommandRun.with(List.of("-Xmx48m"), args)).isEqualTo(CommandRun.inside(args));
    }
  }

  @Test
  void too_little_memory_is_one_line() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Throwable cause = new IllegalStateException("reading", new OutOfMemoryError("Java heap space"));
    int exitCode = new Failure(cause).report(Terminal.of(err, err), false);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "twocounts: the memory that Java may use is too small for this; give it more, such as"
                + " by JAVA_TOOL_OPTIONS=-Xmx1g\n");
    assertThat(exitCode).isEqualTo(70);
  }

  @Test
  void a_standard_output_that_is_closed_loses_the_result_and_says_so() {
    CommandRun run = CommandRun.shell(CommandRun.javaCommand(List.of(), "splits") + " >&-");
    run.failsWith(4, "cannot write to the standard output");
  }

  @Test
  void a_standard_error_that_is_closed_changes_no_result() {
    CommandRun run = CommandRun.shell(CommandRun.javaCommand(List.of(), "splits") + " 2>&-");
    assertThat(run).isEqualTo(CommandRun.inside("splits"));
  }
}
