package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.cli.whatif.ScenarioFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;

class WhatifCommandTest {
  private static final Path SCENARIOS = Path.of("src/test/resources/org/twocounts/cli/whatif");

  @Test
  void the_json_has_the_shape_of_the_contract() {
    JsonNode json =
        CommandRun.inside(
                "whatif", "2000", "--rule", "unit", "--electors", "no-bonus", "--format=json")
            .json();
    assertThat(json.fieldNames())
        .toIterable()
        .startsWith(
            "year",
            "rule",
            "actualPresident",
            "results",
            "majority",
            "winner",
            "popularLeader",
            "split");
    assertThat(json.get("rule").get("electors").textValue()).isEqualTo("no-bonus");
    assertThat(json.get("winner").textValue()).isEqualTo("Al Gore");
    assertThat(json.get("split").booleanValue()).isFalse();
    assertThat(json.get("majority").intValue()).isEqualTo(219);
    JsonNode first = json.get("results").get(0);
    assertThat(first.get("candidate").textValue()).isEqualTo("Al Gore");
    assertThat(first.get("electors").intValue()).isEqualTo(225);
    assertThat(first.get("share").doubleValue()).isEqualTo(100.0 * 225 / 436);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016|--flip=ME-3=Clinton|no unit \"ME-3\" chose electors in 2016: ME has ME-1, ME-2, and"
            + " ME for its electors at large",
        "2016|--flip=ME-AL=Clinton|no unit \"ME-AL\" chose electors in 2016: ME has ME-1, ME-2, and"
            + " ME for its electors at large",
        "2020|--move=OH-1:Trump>Biden=5|no unit \"OH-1\" chose electors in 2020: OH chose all of"
            + " its electors alike; districts choose electors in ME since 1972 and in NE since"
            + " 1992",
        "1968|--flip=ME-1=Nixon|no unit \"ME-1\" chose electors in 1968: ME chose all of its"
            + " electors alike; districts choose electors in ME since 1972 and in NE since 1992",
        "1988|--flip=NE-2=Dukakis|no unit \"NE-2\" chose electors in 1988: NE chose all of its"
            + " electors alike; districts choose electors in ME since 1972 and in NE since 1992",
        "1892|--flip=MI-1=Cleveland|no unit \"MI-1\" chose electors in 1892: the record holds no"
            + " votes by the districts of MI; name MI",
        "2016|--flip=XX-1=Clinton|no state \"XX\"; did you mean TX?"
      })
  void a_unit_that_chose_no_electors_is_refused_with_the_reason(
      String year, String step, String reason) {
    CommandRun run = CommandRun.inside("whatif", year, step);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("twocounts: " + reason + "\n");
  }

  @ParameterizedTest
  @CsvSource({"ME-2=Clinton", "me-02=Clinton", "Maine-2=Hillary Clinton"})
  void a_district_that_chose_an_elector_can_be_named_in_any_way(String flip) {
    JsonNode json = CommandRun.inside("whatif", "2016", "--flip", flip, "--format=json").json();
    assertThat(json.get("rule").get("rule").textValue()).isEqualTo("law");
    assertThat(json.get("results").get(0).get("electors").intValue()).isEqualTo(305);
    assertThat(json.get("results").get(1).get("electors").intValue()).isEqualTo(233);
  }

  @Test
  void a_step_on_a_district_is_saved_and_run_again(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("omaha.json");
    String out =
        CommandRun.inside(
                "whatif", "2020", "--move=NE-2:Biden>Trump=11046", "--save=" + file, "--format=csv")
            .out();
    assertThat(Files.readString(file)).contains("NE-2:Biden>Trump=11046");
    assertThat(CommandRun.inside("whatif", "--scenario=" + file, "--format=csv").out())
        .isEqualTo(out);
    assertThat(out).contains("Joe Biden,Democratic,305,").contains("Donald Trump,Republican,233,");
  }

  @Test
  void a_house_of_another_size_can_be_without_the_electors_for_senators() {
    JsonNode json =
        CommandRun.inside(
                "whatif", "2000", "--house", "700", "--electors", "no-bonus", "--format=json")
            .json();
    assertThat(json.get("rule").get("electors").textValue()).isEqualTo("no-bonus");
    assertThat(json.get("rule").get("house").intValue()).isEqualTo(700);
    assertThat(json.get("majority").intValue()).isEqualTo((700 + 1) / 2 + 1);
    assertThat(CommandRun.inside("whatif", "2000", "--house=700", "--electors=no-bonus").out())
        .contains("electors of a House of 700", "without two a");
  }

  @Test
  void without_a_majority_the_winner_is_null_and_the_House_is_named() {
    JsonNode json =
        CommandRun.inside("whatif", "1992", "--rule", "proportional", "--format", "json").json();
    assertThat(json.get("winner").isNull()).isTrue();
    assertThat(json.get("split").isNull()).isTrue();
    assertThat(json.get("outcome").get("among")).hasSize(3);
  }

  @Test
  void the_page_says_that_campaigns_would_have_differed() {
    CommandRun run = CommandRun.inside("whatif", "2016", "--rule", "fractional");
    assertThat(run.out())
        .startsWith("2016: these votes under rule fractional give nobody a majority")
        .contains("Every vote is held as it was cast")
        .doesNotContain("would have won");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2000 --rule unitt | did you mean unit?",
        "2000 --rule proportional --method hil | did you mean hill?",
        "2000 --preset lodge | did you mean lodge-gossett?",
        "2000 --preset lodge-gossett --rule unit | sets the rule",
        "2000 --electors house | needs a size: --house 435",
        "2000 --house 40 | a House of 40 is too small: 2000 had 50 states",
        "2000 --house 700 --electors population | need --electors house, or no-bonus with a"
            + " --house",
        "2000 --apportionment hill --electors no-bonus | need --electors house, or no-bonus",
        "2000 --house many | \"many\" is no size of House",
        "2000 --rule as-cast --two-party | rule as-cast has no two-party count",
        "2000 --rule unit --method hill | belong to --rule proportional, not unit",
        "2000 --rule proportional --threshold 101 | expected a percentage from 0 to 100",
        "2000 --electors house= | --electors house= needs a size, such as --electors house=435",
        "2000 --move FL:Bush>Gore=99999999999 | N is a number of voters, from 0 to 9,999,999,999",
        "2000 --move FL:Bush>Gore=-5 | N is a number of voters",
        "2000 --swing D+500 | a swing of 500 points is more than 200",
        "2000 --flip FL | --flip FL: expected ST=NAME",
        "2000 --flip FL=Gor | did you mean",
        "2000 --move FL:Bush>Gore=9999999 | 9,999,999 voters cannot leave George W. Bush",
        "2000 --rule as-cast --swing D+1 | use rule law",
        "2000 --swing D | write the party's letter or a family name and points, such as D+1.5",
        "2000 --census 1990 | --census needs --house N or --electors population",
        "1820 --rule unit | the record has no national popular vote",
        "1948 --rule district | no votes by congressional district",
        "1960 --between Kennedy | --between takes two names",
        "--rule unit | whatif needs a year or --all-years",
        "2000 --all-years | a year, steps and --states belong to one election",
      })
  void what_cannot_be_asked_is_answered_with_what_can(String arguments, String message) {
    assertThatThrownBy(() -> CommandCall.of("whatif " + arguments)).hasMessageContaining(message);
  }

  @Test
  void every_change_of_votes_is_counted_by_the_law_of_the_year_and_says_so() {
    assertThat(CommandRun.inside("whatif", "2016", "--move", "MI:Trump>Clinton=6000").out())
        .contains("under the law of the year give the")
        .contains("those of ME and NE two at large and one a district")
        .containsPattern("Donald Trump +Republican +290 ")
        .containsPattern("Hillary Clinton +Democratic +248 ");
    for (String change : List.of("--flip WI=Clinton", "--swing D+1", "--remove Stein")) {
      assertThat(CommandRun.inside(("whatif 2016 " + change).split(" ", -1)).out())
          .contains("(rule law)");
      assertThat(CommandCall.of("whatif 2016 --rule unit " + change).notes())
          .anyMatch(note -> note.startsWith("ME, NE: counted by the votes of the whole state"));
    }
    assertThat(CommandCall.of("whatif 1892 --swing D+1").notes())
        .anyMatch(note -> note.contains("MI Grover Cleveland 5"));
    assertThat(CommandCall.of("whatif 2016 --swing D+1").notes())
        .anyMatch(note -> note.contains("swing of 1 point from"));
  }

  @Test
  void a_scenario_with_a_bad_rule_is_named_and_one_too_long_is_refused(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("s.json"), "{\"rule\": {\"rule\": \"unitt\"}}");
    CommandRun.inside("whatif", "2000", "--scenario", file.toString())
        .failsWith(3, "s.json: no rule \"unitt\"; did you mean unit?");
    String steps = String.join(", ", Collections.nCopies(1001, "{\"swing\": \"D+1\"}"));
    Files.writeString(file, "{\"steps\": [" + steps + "]}");
    CommandRun.inside("whatif", "2000", "--scenario", file.toString())
        .failsWith(3, "steps has 1001 items; at most 1000 are allowed");
  }

  @Test
  void a_scenario_is_saved_and_run_again(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("saved.json");
    CommandRun asked =
        CommandRun.inside(
            "whatif",
            "2000",
            "--house",
            "491",
            "--rule",
            "unit",
            "--swing",
            "R+0.02",
            "--flip",
            "FL=Al Gore",
            "--save",
            file.toString(),
            "--format",
            "json");
    assertThat(Files.readString(file))
        .isEqualTo(Files.readString(SCENARIOS.resolve("2000-house-491-and-florida.json")));
    CommandRun again =
        CommandRun.inside("whatif", "--scenario", file.toString(), "--format", "json");
    assertThat(again.json()).isEqualTo(asked.json());
    assertThat(again.json().get("steps")).hasSize(2);
  }

  @Test
  void a_scenario_that_is_wrong_is_told_everything_that_is() {
    assertThatThrownBy(() -> ScenarioFile.read(SCENARIOS.resolve("misspelt-fields.json")))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "line 1: rule: twoParty is \"yes\"; it must be true or false",
                        "line 1: rule: no field \"rul\"; did you mean rule?",
                        "line 1: steps holds \"flip\"; it must be an array such as [{\"flip\":"
                            + " \"FL=Gore\"}]",
                        "line 1: step 1: no step \"swng\"; did you mean swing?"));
    assertThatThrownBy(() -> ScenarioFile.read(SCENARIOS.resolve("no-object.json")))
        .hasMessageContaining("is a list in JSON, not a scenario; a scenario is one JSON object");
    assertThatThrownBy(() -> ScenarioFile.read(Path.of("no-such.json")))
        .hasMessageContaining("no such file");
    CommandRun.inside("whatif", "--scenario", SCENARIOS.resolve("truncated.json").toString())
        .failsWith(3, "truncated.json: line 2");
    CommandRun.inside("whatif", "2000", "--rule", "unitt").failsWith(2, "did you mean unit?");
  }

  @Test
  void all_years_under_every_rule_fit_eighty_columns() {
    CommandRun run = CommandRun.inside("whatif", "--all-years");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("*R50.1").contains("1824 1836 1848");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void all_years_under_one_rule_has_one_row_an_election() {
    JsonNode json =
        CommandRun.inside("whatif", "--all-years", "--rule", "unit", "--format", "json").json();
    assertThat(json.get("rule").get("rule").textValue()).isEqualTo("unit");
    assertThat(json.get("elections")).hasSize(51);
    assertThat(json.get("splits")).hasSize(4);
    CommandRun csv =
        CommandRun.inside("whatif", "--all-years", "--rule", "district", "--format", "csv");
    assertThat(csv.out()).startsWith("year,rule,winner,").hasLineCount(1 + 19);
  }

  @Test
  void the_states_show_how_it_came_about() {
    CommandRun run =
        CommandRun.inside(
            "whatif", "2000", "--rule", "proportional", "--states", "--format", "csv");
    assertThat(run.out())
        .startsWith("state,state_electors,candidate,electors,basis")
        .contains("FL,25,George W. Bush,12,whole electors by hamilton");
  }

  @Test
  void all_years_can_be_a_span_of_years() {
    JsonNode json =
        CommandRun.inside(
                "whatif", "--all-years", "--from", "1976", "--to", "1984", "--format", "json")
            .json();
    assertThat(json.get("elections")).hasSize(3);
    assertThat(json.get("elections").get(0).get("year").intValue()).isEqualTo(1976);
    CommandRun.inside("whatif", "2000", "--from", "1976")
        .failsWith(2, "--from and --to go with --all-years");
    CommandRun.inside("whatif", "--all-years", "--from", "2030")
        .failsWith(2, "no election between those years");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Maine 2", "ME2", "ME 2", "me-02", "23-2"})
  void a_district_is_named_with_or_without_the_hyphen(String unit) {
    String expected = CommandRun.inside("whatif", "2016", "--flip=ME-2=Clinton").out();
    assertThat(CommandRun.inside("whatif", "2016", "--flip=" + unit + "=CLINTON, HILLARY").out())
        .isEqualTo(expected);
  }
}
