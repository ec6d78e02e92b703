package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.cli.session.Command;

/** A command of the training that fails would make starts slower without a word. */
class TrainingTest {
  @TempDir Path folder;

  static Stream<String> commands() {
    return Training.COMMANDS.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_of_the_training_does_its_work(String command) {
    assertThat(Training.run(command, List.of(), folder)).isEqualTo(Command.DONE);
  }
}
