package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.analysis.scenario.OptionForm;
import org.twocounts.analysis.scenario.PlanOption;
import org.twocounts.analysis.scenario.PlanWords;
import org.twocounts.analysis.scenario.StepOption;
import org.twocounts.cli.whatif.ScenarioFile;

/** What is declared of an option is what the command line, files and output have. */
class PlanOptionTest {
  @TempDir private Path folder;

  /** A plan in which every option says something, or as many as go together. */
  private static List<Map<PlanOption, String>> plans() {
    return List.of(
        plan(
            Map.of(
                PlanOption.RULE, "proportional",
                PlanOption.METHOD, "hill",
                PlanOption.THRESHOLD, "2.5",
                PlanOption.GUARANTEED_SEAT, "",
                PlanOption.ELECTORS, "no-bonus",
                PlanOption.HOUSE, "wyoming",
                PlanOption.APPORTIONMENT, "dean",
                PlanOption.CENSUS, "1980",
                PlanOption.COMPACT, "CA,NY")),
        plan(Map.of(PlanOption.TWO_PARTY, "", PlanOption.RIVAL, "Perot")),
        plan(Map.of(PlanOption.BETWEEN, "Bush,Perot", PlanOption.UNPLEDGED, "as-cast")),
        plan(Map.of(PlanOption.PRESET, "lodge-gossett")));
  }

  private static Map<PlanOption, String> plan(Map<PlanOption, String> words) {
    return new EnumMap<>(words);
  }

  private static List<String> commandLine(Map<PlanOption, String> plan) {
    List<String> line = new ArrayList<>(List.of("whatif", "1992", "--format=json"));
    plan.forEach(
        (option, words) -> line.add(option.option() + (option.form().isFlag() ? "" : "=" + words)));
    return line;
  }

  private static JsonNode run(List<String> line) {
    return CommandRun.inside(line.toArray(new String[0])).json();
  }

  @Test
  void the_plans_of_this_test_say_every_option() {
    assertThat(plans().stream().flatMap(p -> p.keySet().stream()).distinct())
        .containsExactlyInAnyOrder(PlanOption.values());
  }

  @Test
  void every_option_is_saved_in_its_field_and_read_again_as_it_was_said() throws IOException {
    for (Map<PlanOption, String> plan : plans()) {
      Path file = folder.resolve("saved.json");
      List<String> line = new ArrayList<>(commandLine(plan));
      line.add("--save=" + file);
      JsonNode asked = run(line);
      PlanWords read = ScenarioFile.read(file).plan();
      assertThat(read.given().keySet()).containsExactlyElementsOf(plan.keySet());
      plan.forEach(
          (option, words) -> {
            if (!option.form().isFlag()) {
              assertThat(String.join(",", read.list(option))).isEqualTo(words);
            }
          });
      assertThat(plan.keySet()).allMatch(o -> text(file).contains("\"" + o.field() + "\" : "));
      assertThat(run(List.of("whatif", "--scenario=" + file, "--format=json"))).isEqualTo(asked);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_rule_of_the_output_has_every_field_and_says_what_was_asked() {
    for (Map<PlanOption, String> plan : plans()) {
      JsonNode rule = run(commandLine(plan)).get("rule");
      List<String> fields = new ArrayList<>();
      rule.fieldNames().forEachRemaining(fields::add);
      fields.remove("decision");
      assertThat(fields)
          .containsExactlyElementsOf(Stream.of(PlanOption.values()).map(o -> o.field()).toList());
      assertThat(plan.keySet()).noneMatch(option -> rule.get(option.field()).isNull());
    }
  }

  @ParameterizedTest
  @EnumSource(PlanOption.class)
  void the_help_shows_every_option(PlanOption option) {
    String words = option.placeholder().isEmpty() ? "" : "=" + option.placeholder();
    assertThat(help()).containsPattern(" " + option.option() + words.replace("|", ".") + "\\b");
  }

  @Test
  void the_help_shows_every_step() {
    assertThat(Stream.of(StepOption.values()).map(s -> s.option() + "=" + s.placeholder()))
        .allMatch(help()::contains);
  }

  private static String help() {
    return CommandRun.inside("help", "whatif").out();
  }

  @Test
  void a_list_shows_what_it_may_hold() {
    assertThat(PlanOption.values())
        .allMatch(o -> (o.form() == OptionForm.LIST) == !o.example().isEmpty());
  }
}
