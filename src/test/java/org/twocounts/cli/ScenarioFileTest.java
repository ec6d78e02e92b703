package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file with a scenario may say, and that saving one loses nothing. */
class ScenarioFileTest {
  private static final String UNIT = "\"rule\":{\"rule\":\"unit\"}";

  @TempDir private Path folder;

  private CommandRun run(String scenario, String... more) throws IOException {
    Path file = folder.resolve("scenario.json");
    Files.writeString(file, scenario);
    String[] args = new String[3 + more.length];
    args[0] = "whatif";
    args[1] = "--scenario";
    args[2] = file.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return CommandRun.inside(args);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"rule\":{\"compact\":\"CA\"}} | line 1: rule: compact is \"CA\"; it must be an array of"
            + " texts such as",
        "{\"rule\":{\"compact\":{}}} | rule: compact is an object; it must be an array of texts",
        "{\"rule\":{\"compact\":5}} | rule: compact is 5; it must be an array of texts",
        "{\"rule\":{\"compact\":[5]}} | rule: compact holds 5; it must be an array of texts",
        "{\"rule\":{\"between\":\"Gore,Nader\"}} | rule: between is \"Gore,Nader\"; it must be an"
            + " array of texts",
        "{\"year\":2000} {\"year\":2004} | line 1: content after the end of the object",
        "{\"year\":2000} more | line 1",
        "{\"attributions\":[]} | attributions is an array; it must be an object",
        "{\"attributions\":{\"60\":\"slate\"}} | attributions: 60 is no year",
        "{\"attributions\":{\"1960\":1}} | attributions: 1960 is 1; it must be text",
        "{\"allYears\":1} | allYears is 1; it must be true or false",
        "{\"year\":2000,\"allYears\":true} | allYears stands beside year",
        "{\"year\":2000,\"from\":1960} | from belongs to allYears",
      })
  void what_is_no_scenario_is_refused_with_its_place(String scenario, String message)
      throws IOException {
    run(scenario, "2000").failsWith(3, message);
  }

  @Test
  void a_scenario_has_a_thousand_steps_at_most() throws IOException {
    String step = "{\"swing\":\"R+0\"}";
    String steps = ",\"steps\":[" + (step + ",").repeat(1000) + step + "]}";
    run("{\"year\":2000," + UNIT + steps)
        .failsWith(3, "steps has 1001 items; at most 1000 are allowed");
  }

  @Test
  void a_first_elector_alone_makes_no_rule() throws IOException {
    run("{\"year\":2000,\"rule\":{\"guaranteedSeat\":false}}")
        .failsWith(3, "--no-guaranteed-seat (guaranteedSeat) belongs to --rule proportional");
    CommandRun.inside("whatif", "2000", "--no-guaranteed-seat").failsWith(2, "--rule proportional");
  }

  @Test
  void a_scenario_of_all_years_runs_again_by_itself() throws IOException {
    Path file = folder.resolve("saved.json");
    JsonNode asked = whatif("--all-years", "--from=1976", "--rule=unit", "--save=" + file).json();
    assertThat(Files.readString(file)).contains("\"allYears\" : true", "\"from\" : 1976");
    assertThat(whatif("--scenario=" + file).json()).isEqualTo(asked);
    assertThat(whatif("--scenario=" + file, "--to=1984").json().get("elections")).hasSize(3);
    assertThat(whatif("2000", "--scenario=" + file).json().get("year").intValue()).isEqualTo(2000);
  }

  @Test
  void a_file_without_a_year_says_what_is_missing() throws IOException {
    run("{" + UNIT + "}").failsWith(2, "whatif needs a year or --all-years");
  }

  @Test
  void a_saved_scenario_keeps_its_attribution() throws IOException {
    Path file = folder.resolve("saved.json");
    JsonNode asked =
        whatif("1960", "--attribution=1960=slate", "--rule=fractional", "--save=" + file).json();
    assertThat(whatif("1960", "--rule=fractional").json()).isNotEqualTo(asked);
    assertThat(whatif("--scenario=" + file).json()).isEqualTo(asked);
    assertThat(whatif("--scenario=" + file, "--attribution=1960=slate").json()).isEqualTo(asked);
    whatif("--scenario=" + file, "--attribution=1960=proportional")
        .failsWith(2, "--attribution 1960=proportional: the scenario counts 1960 under slate");
  }

  private static CommandRun whatif(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "whatif";
    all[1] = "--format=json";
    System.arraycopy(args, 0, all, 2, args.length);
    return CommandRun.inside(all);
  }

  @Test
  void the_rule_in_the_output_tells_what_was_applied() {
    JsonNode house = whatif("2000", "--house=491").json().get("rule");
    assertThat(house.get("house").intValue()).isEqualTo(491);
    assertThat(house.get("apportionment").textValue()).isEqualTo("hill");
    assertThat(house.get("census").intValue()).isEqualTo(1990);
    assertThat(house.get("between").isNull()).isTrue();
    assertThat(house.get("unpledged").textValue()).isEqualTo("by-votes");
    JsonNode wyoming = whatif("2000", "--house=wyoming", "--apportionment=dean").json().get("rule");
    assertThat(wyoming.get("house").textValue()).isEqualTo("wyoming");
    assertThat(wyoming.get("apportionment").textValue()).isEqualTo("dean");
    JsonNode people = whatif("2000", "--electors=population").json().get("rule");
    assertThat(people.get("census").intValue()).isEqualTo(1990);
    assertThat(people.get("apportionment").isNull()).isTrue();
    JsonNode named = whatif("2000", "--between=Al Gore,Ralph Nader").json().get("rule");
    assertThat(named.get("between"))
        .extracting(JsonNode::textValue)
        .containsExactly("Al Gore", "Ralph Nader");
    assertThat(named.get("twoParty").booleanValue()).isTrue();
    assertThat(named.get("house").isNull()).isTrue();
    assertThat(named.get("census").isNull()).isTrue();
    JsonNode cast = whatif("1960", "--rule=unit", "--unpledged=as-cast").json().get("rule");
    assertThat(cast.get("unpledged").textValue()).isEqualTo("as-cast");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--house=20001 | at most 20,000 seats",
        "--house=100000000 | at most 20,000 seats",
        "--house=per=1 | at most 20,000 seats",
        "--electors=house=per=1 | at most 20,000 seats",
        "--electors=house=20001 | at most 20,000 seats",
        "--between=Gore,Gore | --between takes two different names",
        "--move=FL:Al Gore>Al Gore=5 | cannot move from Al Gore to the same candidate",
      })
  void nonsense_is_refused(String option, String message) {
    CommandRun.inside("whatif", "2000", option).failsWith(2, message);
  }

  @Test
  void seats_are_divided_up_to_the_same_limit() {
    assertThat(CommandRun.inside("whatif", "2000", "--house=20000").exitCode()).isZero();
    CommandRun.inside("apportion", "--census=1990", "--house=20001")
        .failsWith(2, "at most 20,000 seats");
    CommandRun.inside("apportion", "--census=1990", "--house=per=1")
        .failsWith(2, "at most 20,000 seats");
  }

  @Test
  void a_slate_is_no_rival() {
    CommandRun.inside("tipping", "1960", "--rival", "Unpledged electors")
        .failsWith(2, "\"Unpledged electors\" is a slate, not a person, so no rival");
  }
}
