package org.twocounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents name the tests that hold what they promise; a promise without its test is none. */
class NamedTestsTest {
  private static final Path FAULTS = Path.of("docs/reliability.md");
  private static final Path DECISIONS = Path.of("docs/decisions");

  /** A class of tests, perhaps with one of its methods. */
  private static final Pattern TEST =
      Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT))(?:\\.([a-z0-9_]+))?`");

  private static final int COLUMNS = 3;

  @Test
  void a_test_that_a_document_names_is_there() throws IOException {
    Map<String, String> tests = tests();
    List<String> missing = new ArrayList<>();
    for (Path document : pages(Path.of("docs"))) {
      TEST.matcher(Files.readString(document))
          .results()
          .filter(name -> !isThere(name, tests))
          .forEach(name -> missing.add(document + ": " + name.group()));
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isThere(MatchResult name, Map<String, String> tests) {
    String source = tests.get(name.group(1));
    return source != null && (name.group(2) == null || source.contains(" " + name.group(2) + "("));
  }

  /** The source of each test, by the name of its class. */
  private static Map<String, String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .filter(file -> file.toString().matches(".*(Test|IT)[.]java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  NamedTestsTest::text));
    }
  }

  private static String text(Path file) {
    return Document.of(file.toString()).text();
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void every_fault_has_a_promise_and_a_test_or_says_that_it_has_none() throws IOException {
    List<String[]> rows =
        Files.readAllLines(FAULTS).stream()
            .takeWhile(line -> !line.equals("## Faults without a test"))
            .filter(line -> line.startsWith("| "))
            .map(line -> line.substring(2, line.lastIndexOf(" |")).split(" \\| ", -1))
            .filter(cells -> !cells[0].equals("fault"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(COLUMNS).allMatch(cells -> cells.length == COLUMNS);
    assertThat(rows)
        .allMatch(cells -> TEST.matcher(cells[2]).find() || cells[2].startsWith("by hand"));
  }

  @Test
  void every_decision_is_in_the_list_and_says_when_to_think_again() throws IOException {
    List<Path> decisions =
        pages(DECISIONS).stream().filter(page -> !page.endsWith("README.md")).toList();
    String list = text(DECISIONS.resolve("README.md"));
    for (int i = 0; i < decisions.size(); i++) {
      assertThat(decisions.get(i).getFileName().toString())
          .startsWith(String.format("%04d-", i + 1));
      assertThat(text(decisions.get(i)))
          .startsWith("# " + (i + 1) + ". ")
          .contains("**Reconsider**");
      assertThat(list).contains("(" + decisions.get(i).getFileName() + ")");
    }
  }
}
