package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.StartsProcess;

class LongMessagesTest {
  private static final String LONG = "electors".repeat(1_000);

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of(LONG),
        List.of("show", LONG),
        List.of("show", "A\u030a".repeat(1_000)),
        List.of("show", "2016", "--state", LONG),
        List.of("show", "2016", "--" + LONG),
        List.of("splits", "--definition", LONG),
        List.of("whatif", "2016", "--rule", LONG),
        List.of("whatif", "2016", "--flip", LONG + "=" + LONG),
        List.of("chart", LONG),
        List.of("claims", "show", LONG),
        List.of("query", "SELECT " + LONG),
        List.of("power", "--weights", LONG),
        List.of("splits", "--attribution", LONG));
  }

  @Test
  @StartsProcess
  void the_parser_of_options_warns_of_nothing_on_its_own() {
    String quoted = "--map=year=Jahr\"--map=state=Staat";
    assertThat(CommandRun.of("import", "docs/examples/headings.csv", "--dry-run", quoted).err())
        .startsWith("twocounts: ")
        .doesNotContain("picocli");
  }

  @Test
  void of_a_file_in_deep_folders_line_and_field_are_said(@TempDir Path folder) throws IOException {
    int letters = 168 - folder.toString().length() - 2 - "theme.json".length();
    Path deep = Files.createDirectory(folder.resolve("d".repeat(letters)));
    Path theme = deep.resolve("theme.json");
    assertThat(theme.toString()).hasSize(168);
    Files.writeString(theme, "{\n\"colours\": {\"" + "e".repeat(50) + "\": \"#123456\"}}");
    CommandRun run =
        CommandRun.inside("chart", "map", "--year", "2000", "--theme", theme.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("twocounts: …ddd")
        .contains("ddd/theme.json: line 2: colours: ", "there are democratic, republican, ")
        .endsWith("…\n")
        .hasLineCount(1)
        .hasSizeLessThanOrEqualTo(300);
  }

  @Test
  void the_name_of_a_file_is_whole_where_there_is_room() {
    String file = "f".repeat(168);
    assertThat(MessageLine.ofFile(file, "line 2: colours")).hasToString(file + ": line 2: colours");
    assertThat(MessageLine.ofFile(file, "line 2: " + LONG).toString())
        .startsWith("…" + "f".repeat(60) + ": line 2: electors")
        .hasSize(288)
        .endsWith("…");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_message_is_one_line_of_at_most_three_hundred_letters(List<String> command) {
    CommandRun run = CommandRun.inside(command.toArray(new String[0]));
    assertThat(run.exitCode()).isBetween(2, 4);
    assertThat(run.err()).startsWith("twocounts: ").hasLineCount(1).hasSizeLessThanOrEqualTo(300);
  }
}
