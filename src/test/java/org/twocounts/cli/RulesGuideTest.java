package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.twocounts.cli.whatif.ScenarioFile;

/** docs/rules.md shows what the program prints. */
class RulesGuideTest {
  private static final Path GUIDE = Path.of("docs/rules.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```\\n\\$ twocounts ([^\\n]+)\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void every_example_prints_what_the_guide_shows() throws IOException {
    Matcher examples = EXAMPLE.matcher(Files.readString(GUIDE));
    int count = 0;
    while (examples.find()) {
      count++;
      CommandRun run = CommandRun.of(words(examples.group(1)));
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out().stripTrailing()).as(examples.group(1)).isEqualTo(examples.group(2));
    }
    assertThat(count).isEqualTo(5);
  }

  private static String[] words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return words.toArray(new String[0]);
  }

  @Test
  void the_scenario_of_the_guide_can_be_read() throws IOException {
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf("```json\n") + "```json\n".length();
    Path file = Files.createTempFile("scenario", ".json");
    try {
      Files.writeString(file, guide.substring(start, guide.indexOf("```", start)));
      assertThat(ScenarioFile.read(file).steps()).hasSize(2);
    } finally {
      Files.delete(file);
    }
  }
}
