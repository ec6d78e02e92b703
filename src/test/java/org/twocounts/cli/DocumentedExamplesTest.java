package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.Document;
import org.twocounts.StartsProcess;
import org.twocounts.data.MadeUp2028;

/**
 * Every example in the documentation prints what the documentation says. An example is a {@code
 * console} block: a line {@code $ ./twocounts …} and its output, in which a line {@code …} stands
 * for lines left out.
 */
@StartsProcess
@Tag(Document.TAG)
class DocumentedExamplesTest {
  private static final String PROMPT = "$ ./twocounts ";

  /** Lines of a document: the command, and its output from a line to before another. */
  private record Example(String command, int from, int to, List<String> output) {}

  @TempDir static Path folder;
  private static ProgramInFolder program;

  @BeforeAll
  static void a_user_with_the_record_beside_them() throws IOException {
    Files.copy(Path.of("elections.json"), folder.resolve("elections.json"));
    MadeUp2028.writeAll(folder);
    program = ProgramInFolder.released(folder);
  }

  @AfterAll
  static void done() {
    program.close();
  }

  @TestFactory
  Stream<DynamicTest> documented_examples() throws IOException {
    List<DynamicTest> examples = new ArrayList<>();
    for (Path document : documents()) {
      List<Example> own = examplesOf(document);
      IntStream.range(0, own.size())
          .forEach(
              i ->
                  examples.add(
                      DynamicTest.dynamicTest(
                          document + ":" + own.get(i).from() + " " + own.get(i).command(),
                          () -> check(document, i))));
    }
    assertThat(examples).isNotEmpty();
    return examples.stream();
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
        List<String> output = output(lines, i + 1);
        examples.add(
            new Example(line.substring(PROMPT.length()), i + 1, i + 1 + output.size(), output));
      }
    }
    return examples;
  }

  private static List<String> output(List<String> lines, int from) {
    return lines.subList(from, lines.size()).stream()
        .takeWhile(l -> !l.startsWith("```") && !l.startsWith("$ "))
        .toList();
  }

  /** Other examples of the document may have been written anew before. */
  private static void check(Path document, int number) throws Exception {
    Example example = examplesOf(document).get(number);
    CommandRun run = program.run(ShellWords.of(example.command()));
    List<String> printed =
        Stream.concat(run.err().lines(), run.out().lines()).map(String::stripTrailing).toList();
    Document.of(document.toString())
        .hasLines(
            example.from(),
            example.to(),
            new ShownOutput(example.output()).renewed(printed).lines());
  }
}
