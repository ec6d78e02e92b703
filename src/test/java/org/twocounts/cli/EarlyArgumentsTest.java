package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EarlyArgumentsTest {
  @ParameterizedTest
  @CsvSource({
    "splits, splits, ",
    "--data f splits, splits, f",
    "splits --data f, splits, f",
    "--data=f --format json show 1876, show, f",
    "--verbose splits --output --data, splits, ",
    "--format json, , ",
    "--data, , ",
  })
  void the_command_and_its_data_are_seen_before_parsing(String line, String command, String data) {
    EarlyArguments arguments = EarlyArguments.of(line.split(" ", -1));
    assertThat(arguments.command()).isEqualTo(Optional.ofNullable(command));
    assertThat(arguments.data()).isEqualTo(Optional.ofNullable(data));
  }

  static java.util.List<CommandEntry> commands() {
    return Commands.ALL;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_of_the_list_can_be_built_and_has_an_example(CommandEntry entry) {
    assertThat(entry.make()).isInstanceOf(entry.type());
    assertThat(entry.summary()).isNotBlank().doesNotEndWith(".");
    assertThat(entry.type().getAnnotation(picocli.CommandLine.Command.class).footer()).isNotEmpty();
    assertThat(Commands.find(entry.name())).contains(entry);
  }
}
