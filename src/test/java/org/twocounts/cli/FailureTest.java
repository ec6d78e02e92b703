package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.cli.session.Terminal;
import org.twocounts.cli.session.UsageException;
import org.twocounts.input.InvalidInputException;
import org.twocounts.output.OutputException;
import org.twocounts.words.Steering;

/** What a failure prints, with and without its trace, of words that a stranger chose. */
class FailureTest {
  /** Every character that steers, each between two letters. */
  private static final String STEERING =
      IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
          .filter(c -> Steering.isOne(c) && !isSurrogate(c))
          .mapToObj(c -> "x" + Character.toString(c))
          .collect(Collectors.joining("", "", "x"));

  @TempDir private Path folder;

  private static boolean isSurrogate(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  static List<Exception> failures() {
    Exception cause = new IOException(STEERING);
    return List.of(
        new IllegalStateException(STEERING, cause),
        new UsageException(STEERING),
        new InvalidInputException(STEERING, STEERING),
        new OutputException(STEERING, new IOException(STEERING, cause)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void no_failure_prints_what_steers_with_or_without_its_trace(Exception failure) {
    failure.addSuppressed(new IOException(STEERING));
    for (boolean verbose : new boolean[] {false, true}) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      new Failure(failure).report(Terminal.of(err, err), verbose);
      String said = err.toString(StandardCharsets.UTF_8);
      assertSteersNothing(said);
      assertThat(said).contains("x\uFFFDx").startsWith("twocounts: ");
      assertThat(said.contains("    at org.twocounts.")).isEqualTo(verbose);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show X",
        "chart X",
        "query X",
        "elections --columns X",
        "splits --data X",
        "splits --data FILE",
        "power --weights FILE",
        "whatif --scenario FILE",
        "claims check FILE",
        "import --dry-run FILE",
        "chart map --year 2000 --theme FILE"
      })
  void the_trace_of_what_a_stranger_wrote_steers_nothing(String command) throws IOException {
    String strange = "a\u202Eb\u001B[2Jc\u0007\u2066d\u009B";
    Path file = Files.writeString(folder.resolve("file.json"), "{\"" + strange + "\": " + strange);
    String[] args = (command + " --verbose").replace("FILE", file.toString()).split(" ", -1);
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].replace("X", strange);
    }
    CommandRun run = CommandRun.inside(args);
    assertThat(run.exitCode()).as(run.err()).isIn(2, 3);
    assertThat(run.err()).contains("    at org.twocounts.");
    assertSteersNothing(run.err());
  }

  private static void assertSteersNothing(String said) {
    assertThat(
            IntStream.range(0, said.length())
                .filter(at -> !Character.isLowSurrogate(said.charAt(at)))
                .filter(at -> Steering.isAt(at, said))
                .mapToObj(at -> String.format("U+%04X", said.codePointAt(at))))
        .isEmpty();
  }
}
