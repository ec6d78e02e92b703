package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/methods.md says what the program prints. */
class MethodsGuideTest {
  private static final Path GUIDE = Path.of("docs/methods.md");
  private static final String PROMPT = "$ twocounts ";
  private static final String PUBLISHED =
      "What follows is what `reproduce --differing` prints.\n\n";

  private record Example(String command, List<String> lines) {
    @Override
    public String toString() {
      return command;
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String block : Files.readString(GUIDE).split("```console\n", -1)) {
      if (block.startsWith(PROMPT)) {
        List<String> lines = block.substring(0, block.indexOf("```")).lines().toList();
        examples.add(
            new Example(lines.get(0).substring(PROMPT.length()), lines.subList(1, lines.size())));
      }
    }
    return examples.stream();
  }

  /** The lines shown stand in the output, in order; others may stand between. */
  @ParameterizedTest
  @MethodSource("examples")
  void an_example_prints_what_it_shows(Example example) {
    CommandRun run = CommandRun.of(example.command().split(" ", -1));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines().map(String::stripTrailing).toList())
        .containsSubsequence(example.lines());
  }

  @Test
  void every_section_of_measures_has_an_example() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void what_differs_from_the_literature_is_what_reproduce_prints() throws IOException {
    String guide = Files.readString(GUIDE);
    String printed = CommandRun.of("reproduce", "--differing", "--format", "markdown").out();
    assertThat(guide.substring(guide.indexOf(PUBLISHED) + PUBLISHED.length()))
        .isEqualTo(printed.substring(printed.indexOf('\n') + 1).stripLeading());
  }
}
