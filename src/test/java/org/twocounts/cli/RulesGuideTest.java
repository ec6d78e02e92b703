package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;
import org.twocounts.analysis.counterfactual.PlanPreset;
import org.twocounts.analysis.scenario.ElectorChoice;
import org.twocounts.analysis.scenario.PlanOption;
import org.twocounts.analysis.scenario.StepOption;
import org.twocounts.cli.whatif.ScenarioFile;
import org.twocounts.rule.AllocationRule;

/** docs/rules.md lists what can be said, and shows a scenario that the program reads. */
@Tag(Document.TAG)
class RulesGuideTest {
  private static final Path GUIDE = Path.of("docs/rules.md");

  @Test
  void the_rules_of_the_guide_are_those_that_there_are() {
    StringBuilder rows = new StringBuilder();
    for (AllocationRule rule : AllocationRule.all()) {
      rows.append("| `" + rule.label() + "` | " + rule.meaning() + " |\n");
    }
    holdsTable("| `--rule` | how they follow from votes |\n|---|---|\n", rows);
  }

  @Test
  void the_numbers_of_electors_of_the_guide_are_those_that_there_are() {
    StringBuilder rows = new StringBuilder();
    for (ElectorChoice choice : ElectorChoice.values()) {
      rows.append("| `" + choice.label() + "` | " + choice.meaning() + " |\n");
    }
    holdsTable(
        "| `--electors` | how many electors, or what weight, a state has |\n|---|---|\n", rows);
  }

  @Test
  void every_named_plan_has_its_row_in_the_guide() throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(PlanPreset.names()).allMatch(name -> guide.contains("\n| `" + name + "` | "));
  }

  @Test
  void the_options_of_the_guide_are_those_that_can_be_said() {
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
    holdsTable("| option | in a file | what |\n|---|---|---|\n", rows);
  }

  private static void holdsTable(String heading, StringBuilder rows) {
    Document.of(GUIDE.toString()).hasBlock(heading, heading + rows);
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
