package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.cli.session.Command;
import org.twocounts.cli.session.GlobalOptions;

/**
 * Every command that a document mentions is one that the program understands: those in the text,
 * and those in blocks that show no output. Blocks that do are run by {@link
 * DocumentedExamplesTest}.
 */
class MentionedCommandsTest {
  private static final Pattern IN_TEXT = Pattern.compile("`(?:[.]/)?twocounts ([^`\\n]+)`");
  private static final Pattern IN_A_BLOCK =
      Pattern.compile("(?m)^(?:[.]/)?twocounts ((?:[^ \\n]+ ?)+)(?:  .*|# .*)?$");

  /** Words that stand for what a reader puts in their place, and are none that would do there. */
  private static final Pattern PLACE = Pattern.compile("\\b(YEAR|COMMAND)\\b|…");

  static Stream<String> mentioned() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), pages)
          .filter(page -> page.toString().endsWith(".md"))
          .flatMap(MentionedCommandsTest::mentionedIn)
          .sorted()
          .distinct()
          .toList()
          .stream();
    }
  }

  private static Stream<String> mentionedIn(Path page) {
    String text;
    try {
      text = Files.readString(page);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Stream.of(IN_TEXT, IN_A_BLOCK)
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(command -> command.group(1).strip())
        .filter(command -> !PLACE.matcher(command).find());
  }

  @Test
  void there_are_many() throws IOException {
    assertThat(mentioned()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("mentioned")
  void it_is_understood(String line) {
    String[] words = ShellWords.of(line);
    Optional<CommandEntry> entry = EarlyArguments.of(words).command().flatMap(Commands::find);
    if (words.length == 1 && entry.isPresent()) {
      return; // its name alone
    }
    Optional<Command> command = entry.map(CommandEntry::make);
    assertThatCode(() -> CommandLines.of(new GlobalOptions(), entry, command).parseArgs(words))
        .doesNotThrowAnyException();
  }
}
