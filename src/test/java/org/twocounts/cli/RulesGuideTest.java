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
import org.twocounts.analysis.scenario.PlanOption;
import org.twocounts.analysis.scenario.StepOption;
import org.twocounts.cli.whatif.ScenarioFile;
import org.twocounts.rule.AllocationRule;

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

  @Test
  void the_rules_of_the_guide_are_those_that_there_are() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (AllocationRule rule : AllocationRule.all()) {
      rows.append("| `" + rule.label() + "` | " + rule.meaning() + " |\n");
    }
    holdsTable("| `--rule` | how they follow from votes |\n|---|---|\n", rows.toString());
  }

  @Test
  void the_options_of_the_guide_are_those_that_can_be_said() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (PlanOption option : PlanOption.values()) {
      String words = option.placeholder().isEmpty() ? "" : " " + option.placeholder();
      rows.append("| `" + option.option() + words + "` | `" + option.field() + "` | ");
      rows.append(option.help() + " |\n");
    }
    for (StepOption option : StepOption.values()) {
      rows.append("| `" + option.option() + " \"" + option.placeholder() + "\"` | step `");
      rows.append(option.field() + "` | " + option.help() + " |\n");
    }
    holdsTable("| option | in a file | what |\n|---|---|---|\n", rows.toString());
  }

  /** The rows below a heading; with {@code -Dgolden=write} they are written. */
  private static void holdsTable(String heading, String rows) throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(guide).contains(heading);
    int start = guide.indexOf(heading) + heading.length();
    int end = guide.indexOf("\n\n", start - 1) + 1;
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GUIDE, guide.substring(0, start) + rows + guide.substring(end));
    } else {
      assertThat(guide.substring(start, end)).isEqualTo(rows);
    }
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
