package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example in the documentation prints what the documentation says. An example is a {@code
 * console} block: a line {@code $ ./twocounts …} and its output, in which a line {@code …} stands
 * for lines left out.
 */
class DocumentedExamplesTest {
  private static final String PROMPT = "$ ./twocounts ";
  private static final String LEFT_OUT = "…";

  private record Example(Path document, int line, String command, List<String> output) {}

  @TempDir static Path folder;

  @BeforeAll
  static void a_user_with_the_record_beside_them() throws IOException {
    Files.copy(Path.of("elections.json"), folder.resolve("elections.json"));
    MadeUp2028.writeAll(folder);
  }

  @TestFactory
  Stream<DynamicTest> documented_examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path document : documents()) {
      examples.addAll(examplesOf(document));
    }
    assertThat(examples).isNotEmpty();
    return examples.stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.document() + ":" + e.line() + " " + e.command(), () -> check(e)));
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              docs.filter(p -> p.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static List<Example> examplesOf(Path document) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(document, UTF_8);
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        inside = !inside && line.equals("```console");
      } else if (inside && line.startsWith(PROMPT)) {
        examples.add(
            new Example(document, i + 1, line.substring(PROMPT.length()), output(lines, i + 1)));
      }
    }
    return examples;
  }

  private static List<String> output(List<String> lines, int from) {
    return lines.subList(from, lines.size()).stream()
        .takeWhile(l -> !l.startsWith("```") && !l.startsWith("$ "))
        .toList();
  }

  private static void check(Example example) throws Exception {
    CommandRun run = CommandRun.in(folder, words(example.command()));
    List<String> printed =
        Stream.concat(run.err().lines(), run.out().lines()).map(String::stripTrailing).toList();
    assertThat(matches(example.output(), printed))
        .withFailMessage(
            "%s:%d documents%n%s%nbut the program prints%n%s",
            example.document(),
            example.line(),
            String.join("\n", example.output()),
            String.join("\n", printed))
        .isTrue();
  }

  private static boolean matches(List<String> expected, List<String> printed) {
    if (expected.isEmpty()) {
      return printed.isEmpty();
    }
    List<String> rest = expected.subList(1, expected.size());
    if (!expected.get(0).strip().equals(LEFT_OUT)) {
      return !printed.isEmpty()
          && expected.get(0).equals(printed.get(0))
          && matches(rest, printed.subList(1, printed.size()));
    }
    for (int skipped = 0; skipped <= printed.size(); skipped++) {
      if (matches(rest, printed.subList(skipped, printed.size()))) {
        return true;
      }
    }
    return false;
  }

  /** Splits a command line at spaces outside quotation marks. */
  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      } else if (c == ' ' && quote == 0) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    return words.toArray(new String[0]);
  }
}
