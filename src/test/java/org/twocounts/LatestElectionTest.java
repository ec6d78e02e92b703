package org.twocounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.TheRecord;
import org.twocounts.model.Election;

/** Which election is the latest is asked of the record. */
class LatestElectionTest {
  private static final Pattern COMMENT = Pattern.compile("\\s*(/?\\*|//).*");

  private static int latest() {
    List<Election> elections = TheRecord.released().elections();
    return elections.get(elections.size() - 1).year();
  }

  @Test
  @Tag(Document.TAG)
  void the_front_page_and_the_citation_name_it() {
    Document page = Document.of("README.md");
    page.says("Every US presidential election, 1789–%d, counted both ways", latest());
    page.says("![Both counts, 1824 to %d]", latest());
    Document.of("CITATION.cff").says("presidential election, 1789-%d, counted by", latest());
  }

  @Test
  void the_release_of_the_data_names_it() {
    assertThat(TheRecord.released().release().title())
        .as("title of release in elections.json")
        .endsWith("1789-" + latest());
  }

  /** Laws and citations have years of their own; none is that of a new election or census. */
  @Test
  void no_line_of_the_program_names_it_or_the_one_before() throws IOException {
    Pattern year = Pattern.compile("\\b(%d|%d)\\b".formatted(latest(), latest() - 4));
    List<String> naming = new ArrayList<>();
    for (Path file : sources()) {
      for (String line : Files.readAllLines(file)) {
        if (!COMMENT.matcher(line).matches() && year.matcher(line).find()) {
          naming.add(file + ": " + line.strip());
        }
      }
    }
    assertThat(naming)
        .as("name no latest election in the code, nor an example of the next: ask the record")
        .isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
