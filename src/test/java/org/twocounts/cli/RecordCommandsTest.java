package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that show the record, by facts of history and by the shape of their JSON. */
class RecordCommandsTest {
  @ParameterizedTest
  @CsvSource({
    "took-office, 1824 1876 1888 2000 2016",
    "electoral-majority, 1876 1888 2000 2016",
    "electoral-plurality, 1876 1888 2000 2016",
  })
  void splits_follow_the_definition(String definition, String years) {
    JsonNode json = json("splits", "--definition", definition);
    assertThat(json.get("definition").textValue()).isEqualTo(definition);
    assertThat(String.join(" ", json.findValuesAsText("year").subList(0, years.split(" ").length)))
        .isEqualTo(years);
    assertThat(json.get("splits")).hasSize(years.split(" ").length);
    assertThat(json.get("attribution").get("1960").textValue()).isEqualTo("pledged-elector");
  }

  @Test
  void a_split_is_told_with_both_counts_and_what_is_contested() {
    JsonNode of1876 = json("splits").get("splits").get(1);
    assertThat(names(of1876))
        .containsExactly(
            "year",
            "president",
            "presidentParty",
            "popularLeader",
            "popularLeaderParty",
            "marginVotes",
            "marginPoints",
            "presidentElectoralVotes",
            "leaderElectoralVotes",
            "decidedBy",
            "sensitivity");
    assertThat(of1876.get("presidentElectoralVotes").intValue()).isEqualTo(185);
    assertThat(of1876.get("leaderElectoralVotes").intValue()).isEqualTo(184);
    assertThat(of1876.get("marginPoints").doubleValue()).isNegative();
    assertThat(of1876.get("sensitivity").toString()).contains("Electoral Commission");
  }

  @Test
  void partial_popular_votes_are_judged_on_request_and_unknown_stays_unknown() {
    assertThat(json("splits").get("unknown")).hasSize(9);
    JsonNode unknown = json("splits", "--include-partial").get("unknown");
    assertThat(unknown.toString()).contains("1808").contains("1812");
  }

  @Test
  void show_has_candidates_states_and_irregularities() {
    JsonNode json = json("show", "1876");
    assertThat(names(json))
        .startsWith(
            "year",
            "decidedBy",
            "votingRule",
            "electorsAppointed",
            "majority",
            "candidates",
            "states",
            "irregularities");
    assertThat(json.get("majority").intValue()).isEqualTo(185);
    assertThat(json.get("states")).hasSize(38);
    assertThat(names(json.get("candidates").get(0)))
        .containsExactly(
            "candidate",
            "party",
            "homeState",
            "runningMate",
            "popularVotes",
            "popularShare",
            "electorsWon",
            "electoralVotes",
            "homeStateSourced",
            "birthDate");
    assertThat(json.get("notes").toString()).contains("Electoral Commission");
  }

  @Test
  void show_of_a_state_gives_each_figure_its_sources_and_rival_values() {
    JsonNode state =
        json("show", "1880", "--state", "California", "--sources").get("states").get(0);
    assertThat(state.get("results").get(0).get("confidence").textValue()).isEqualTo("confirmed");
    assertThat(state.get("sources").toString()).contains("LEIP");
    JsonNode figure = state.get("figures").get(0);
    assertThat(figure.get("values").toString()).contains("\"source\":\"WIKIPEDIA\"", "80442");
    assertThat(figure.get("reason").textValue()).isNotBlank();
  }

  @Test
  void show_of_a_state_leaves_the_others_out_of_csv() {
    CommandRun run = CommandRun.inside("show", "1876", "--state", "LA", "--format", "csv");
    assertThat(run.out()).startsWith("year,state,unit,").hasLineCount(3);
  }

  @Test
  void electors_of_1789_to_1800_won_no_ticket() {
    JsonNode json = json("show", "1800");
    assertThat(json.get("votingRule").textValue()).isEqualTo("two-votes-per-elector");
    assertThat(json.get("decidedBy").textValue()).isEqualTo("house");
    assertThat(json.get("candidates")).allMatch(c -> c.get("electorsWon").isNull());
    assertThat(json.get("candidates")).allMatch(c -> c.get("popularVotes").isNull());
    assertThat(json.get("contingentElection")).isNotEmpty();
  }

  @Test
  void a_state_is_followed_through_its_elections() {
    JsonNode json = json("state", "fl", "--from", "2000", "--to", "2000");
    assertThat(json.get("state").textValue()).isEqualTo("FL");
    JsonNode florida = json.get("elections").get(0);
    assertThat(florida.get("winner").textValue()).isEqualTo("George W. Bush");
    assertThat(florida.get("marginPoints").doubleValue()).isEqualTo(0.009, within(0.001));
    assertThat(florida.get("nationalMarginPoints").doubleValue()).isNegative();
  }

  @Test
  void names_are_found_without_accents_and_mistyped_ones_are_answered() {
    assertThat(json("find", "fremont").get("matches").get(0).get("years")).hasToString("[1856]");
    JsonNode nothing = json("find", "rosevelt");
    assertThat(nothing.get("matches")).isEmpty();
    assertThat(nothing.get("notes").toString()).contains("Roosevelt");
  }

  @Test
  void a_party_is_told_with_its_splits_and_other_founding_dates() {
    JsonNode json = json("parties", "Democratic");
    JsonNode party = json.get("parties").get(0);
    assertThat(party.get("founded").intValue()).isEqualTo(1828);
    assertThat(party.get("dissolved").isNull()).isTrue();
    assertThat(party.get("splitsLost").intValue()).isEqualTo(4);
    assertThat(json.get("notes").toString()).contains("1792");
  }

  @Test
  void a_label_that_served_several_parties_stands_for_each() {
    assertThat(json("parties", "Progressive").get("parties")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"2016, WI, -2.86, Republican", "2020, WI, -3.83, Republican"})
  void bias_is_democrat_minus_republican(int year, String unit, double bias, String towards) {
    JsonNode tipping = json("tipping", String.valueOf(year));
    assertThat(tipping.get("tippingUnit").textValue()).isEqualTo(unit);
    assertThat(tipping.get("bias").doubleValue()).isEqualTo(bias, within(0.01));
    assertThat(tipping.get("towards").textValue()).isEqualTo(towards);
    String y = String.valueOf(year);
    JsonNode row = json("bias", "--from", y, "--to", y).get("elections").get(0);
    assertThat(row.get("bias")).isEqualTo(tipping.get("bias"));
  }

  @Test
  void bias_of_1824_is_null_with_a_reason() {
    JsonNode json = json("bias", "--to", "1824");
    assertThat(json.get("elections").get(0).get("bias").isNull()).isTrue();
    assertThat(json.get("notes").toString()).contains("1824: no candidate won a majority");
  }

  @Test
  void the_released_record_is_valid() {
    JsonNode json = json("validate");
    assertThat(json.get("violations")).isEmpty();
    assertThat(json.get("rules")).isNotEmpty();
  }

  @Test
  void a_figure_is_cited_with_its_sources() {
    JsonNode json = json("cite", "1876", "LA", "Tilden");
    assertThat(json.get("figures").get(0).get("value").intValue()).isEqualTo(70508);
    assertThat(json.get("sources").findValuesAsText("id")).contains("UCSB", "LEIP");
  }

  @Test
  void an_empty_table_says_why() {
    assertThat(CommandRun.inside("elections", "--party", "Green").out())
        .contains("no candidate of the party became President");
    assertThat(CommandRun.inside("state", "DC", "--to", "1960").out().replaceAll("\\s+", " "))
        .contains("No election of District of Columbia in these years; its first is that of 1964.");
    assertThat(CommandRun.inside("state", "VA").out())
        .contains("1864: in rebellion; took no part")
        .doesNotContain("took no part (in rebellion");
  }

  @Test
  void a_cited_figure_stands_in_the_csv_beside_each_of_its_sources() {
    List<List<String>> rows =
        Csv.parse(CommandRun.inside("cite", "1876", "LA", "Tilden", "--format", "csv").out());
    assertThat(rows.get(0)).startsWith("unit", "candidate", "figure", "value");
    assertThat(rows.get(1)).startsWith("LA", "Samuel J. Tilden", "popularVotes", "70508");
    int source = rows.get(0).indexOf("source");
    assertThat(rows).extracting(row -> row.get(source)).contains("UCSB", "LEIP");
  }

  @Test
  void without_a_year_the_csv_cites_the_program_and_the_data() {
    assertThat(Csv.parse(CommandRun.inside("cite", "--format", "csv").out()))
        .extracting(row -> row.get(0))
        .containsExactly("what", "program", "data");
  }

  @Test
  void claims_are_judged_with_readings_and_evidence() {
    JsonNode pack = json("claims", "check", "article-2018").get("packs").get(0);
    JsonNode claim = pack.get("claims").get(0);
    assertThat(claim.get("id").textValue()).isEqualTo("five-presidents");
    assertThat(claim.get("verdict").textValue()).isEqualTo("DEPENDS_ON_READING");
    assertThat(claim.get("readings").get(0).get("evidence")).hasSize(5);
  }

  private static JsonNode json(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "json"));
    return CommandRun.inside(all.toArray(new String[0])).json();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
