package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureCommandsTest {
  @Test
  void a_tipping_table_says_whose_margin_it_ranks_by() {
    assertThat(CommandRun.inside("tipping", "2016").out()).contains("Trump's", "margin (pp)");
  }

  @Test
  void a_rival_is_held_against_winners_only_where_he_stood() {
    CommandRun run = CommandRun.inside("bias", "--rival", "Nixon", "--format", "csv");
    assertThat(Csv.parse(run.out()))
        .extracting(row -> row.get(0))
        .startsWith("year", "1960")
        .hasSizeLessThan(6);
    assertThat(run.err()).contains("Only elections in which Richard");
  }

  @Test
  void measures_of_an_election_are_named_in_whole_words() {
    assertThat(CommandRun.inside("show", "2024", "--measures").out())
        .contains("Effective candidates", "Malapportionment")
        .doesNotContain("can- ", "Malapp. ");
  }

  @Test
  void flips_names_voters_units_and_both_candidates() {
    JsonNode flip = CommandRun.inside("flips", "2000", "--format", "json").json();
    assertThat(flip.get("year").intValue()).isEqualTo(2000);
    assertThat(flip.get("goal").textValue()).isEqualTo("elect");
    assertThat(flip.get("voters").longValue()).isEqualTo(269);
    JsonNode florida = flip.get("states").get(0);
    assertThat(florida.get("state").textValue()).isEqualTo("FL");
    assertThat(florida.get("voters").longValue()).isEqualTo(269);
    assertThat(florida.get("to").textValue()).isEqualTo("Al Gore");
  }

  @Test
  void flips_says_its_rule_and_what_it_left_alone() {
    CommandRun run = CommandRun.inside("flips", "1876");
    assertThat(run.out())
        .contains("445 voters could have elected Samuel J. Tilden")
        .contains("candidate there")
        .contains("CO 3");
  }

  @Test
  void flips_of_every_election_leaves_out_1824_and_says_why() {
    JsonNode all = CommandRun.inside("flips", "--goal", "deny", "--format", "json").json();
    assertThat(all.get("elections")).hasSize(50);
    assertThat(all.get("notes").toString()).contains("1824: no candidate won a majority");
  }

  @Test
  void the_attribution_in_force_is_counted() {
    CommandRun run = CommandRun.inside("flips", "1876", "--attribution", "1876=democratic-count");
    assertThat(run.out()).contains("LA 8");
  }

  @Test
  void measures_that_are_not_defined_are_refused() {
    CommandRun.inside("flips", "1824").failsWith(2, "no electoral winner");
    CommandRun.inside("flips", "1820").failsWith(2, "no national popular vote before 1824");
    CommandRun.inside("flips", "2000", "--goal", "win").failsWith(2, "none of elect, deny");
    CommandRun.inside("least", "1816").failsWith(2, "no national popular vote before 1824");
  }

  @Test
  void least_without_a_year_shows_every_election_and_what_electors_without_voters_do() {
    JsonNode least = CommandRun.inside("least", "--format", "json").json();
    assertThat(least.get("by").textValue()).isEqualTo("votes");
    assertThat(least.get("elections")).hasSizeGreaterThan(50);
    JsonNode of1824 = least.get("elections").get(0);
    assertThat(of1824.get("statesWithoutVote").textValue()).isEqualTo("DE GA LA NY SC VT");
    assertThat(of1824.get("electorsWithoutVote").intValue()).isEqualTo(71);
    assertThat(of1824.get("votersAlonePercent").doubleValue())
        .isGreaterThan(3 * of1824.get("leastPercent").doubleValue());
    CommandRun people = CommandRun.inside("least", "--by", "population");
    assertThat(people.out()).contains("1789  ").doesNotContain("Voters");
  }

  @Test
  void least_by_population_of_2000_is_under_22_percent() {
    JsonNode least =
        CommandRun.inside("least", "2004", "--by", "population", "--format", "json").json();
    assertThat(least.get("share").doubleValue()).isCloseTo(21.8, within(0.1));
    assertThat(least.get("states")).hasSize(40);
  }

  @Test
  void power_of_a_year_has_states_and_their_voters() {
    JsonNode power = CommandRun.inside("power", "1964", "--format", "json").json();
    assertThat(power.get("electors").intValue()).isEqualTo(538);
    JsonNode first = power.get("states").get(0);
    assertThat(first.get("state").textValue()).isEqualTo("NY");
    assertThat(first.get("banzhafNormalised").doubleValue()).isCloseTo(0.0844, within(0.0001));
    assertThat(first.get("shapleyShubik").doubleValue()).isCloseTo(0.0841, within(0.0001));
    assertThat(first.get("voterPower").doubleValue()).isCloseTo(3.284, within(0.001));
  }

  @Test
  void power_of_any_weights_with_any_quota(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("eec.csv");
    Files.writeString(file, "country,votes\nFR,4\nDE,4\nIT,4\n# small\nBE,2\nNL,2\nLU,1\n");
    JsonNode power =
        CommandRun.inside(
                "power", "--weights", file.toString(), "--quota", "12", "--format", "json")
            .json();
    assertThat(power.get("states").get(0).get("banzhafNormalised").doubleValue())
        .isCloseTo(5 / 21.0, within(1e-12));
    assertThat(power.get("states").get(5).get("banzhaf").doubleValue()).isZero();
    assertThat(power.get("states").get(0).has("voterPower")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CA,fifty-four#TX,40 | line 1: column 2: \"fifty-four\" is no whole number",
        "CA,54,100           | line 1: column 3: has 3 cells; a row is a name and a number",
        "A,3#,5              | line 2: column 1: has no name",
        "A,-3                | line 1: column 2: \"-3\" is no whole number",
        "bloc,weight         | has no weights",
        "A,0                 | has no weights",
        "state,votes,seats#A,1,2 | columns \"votes\" and \"seats\" may both be meant",
      })
  void a_row_of_weights_that_is_none_is_refused(String rows, String message, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("w.csv");
    Files.writeString(file, rows.replace('#', '\n'));
    CommandRun.inside("power", "--weights", file.toString()).failsWith(3, message);
  }

  @Test
  void weights_are_read_with_marks_quotes_and_other_columns(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("w.csv");
    Files.writeString(file, "\uFEFFid;party;seats\n1;\"Smith; John\";1.004\n2;B;3\n");
    JsonNode states =
        CommandRun.inside("power", "--weights", file.toString(), "--format", "json")
            .json()
            .get("states");
    assertThat(states.get(0).get("state").textValue()).isEqualTo("Smith; John");
    assertThat(states.get(0).get("electors").intValue()).isEqualTo(1004);
    Files.writeString(file, "\"#1\",3\nB,2\n# C,9\n");
    states =
        CommandRun.inside("power", "--weights", file.toString(), "--format", "json")
            .json()
            .get("states");
    assertThat(states).hasSize(2);
    assertThat(states.get(0).get("state").textValue()).isEqualTo("#1");
  }

  @Test
  void weights_that_are_wrong_are_refused_with_their_line(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("weights.csv");
    Files.writeString(file, "A,1\nB\nA,2\n");
    CommandRun wrong = CommandRun.inside("power", "--weights", file.toString());
    assertThat(wrong.exitCode()).isEqualTo(3);
    assertThat(wrong.err().lines())
        .hasSize(2)
        .anyMatch(l -> l.contains("line 2: column 2: \"\" is no whole number of at most 9,999,999"))
        .anyMatch(l -> l.contains("line 3: column 1: \"A\" stands twice: it is in line 1 too"));
    CommandRun.inside("power", "--weights", folder.resolve("none.csv").toString())
        .failsWith(3, "no such file");
    CommandRun.inside("power").failsWith(2, "either a year or --weights FILE");
    CommandRun.inside("power", "1964", "--quota", "539").failsWith(2, "from 1 to all weight, 538");
  }

  @Test
  void stats_print_their_assumption() {
    CommandRun run = CommandRun.inside("stats", "inversions");
    assertThat(run.out()).contains("0.1250").contains("Assumes: ");
    JsonNode stats = CommandRun.inside("stats", "--format", "json").json().get("stats");
    assertThat(stats)
        .allSatisfy(s -> assertThat(s.get("assumption").textValue()).isNotBlank())
        .anySatisfy(s -> assertThat(s.get("id").textValue()).isEqualTo("electors-on-votes"));
    CommandRun.inside("stats", "inversion").failsWith(2, "did you mean inversions?");
  }

  @Test
  void elections_and_show_have_their_measures_on_request() {
    JsonNode of2020 =
        CommandRun.inside("elections", "--from", "2020", "--measures", "--format", "json")
            .json()
            .get("elections")
            .get(0);
    assertThat(of2020.get("effectiveCandidates").doubleValue()).isCloseTo(2.07, within(0.005));
    assertThat(of2020.get("swingPoints").doubleValue()).isCloseTo(2.36, within(0.005));
    assertThat(of2020.get("turnoutPercent").doubleValue()).isEqualTo(66.2);
    JsonNode shown =
        CommandRun.inside("show", "2020", "--measures", "--format", "json").json().get("measures");
    assertThat(shown.get("swingPoints")).isEqualTo(of2020.get("swingPoints"));
    assertThat(shown.get("states")).hasSize(51);
  }

  @Test
  void a_table_of_measures_fits_into_80_columns() {
    assertThat(CommandRun.inside("elections", "--measures").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(CommandRun.inside("flips", "--goal", "deny").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void what_is_not_measured_before_1824_is_null() {
    JsonNode first =
        CommandRun.inside("elections", "--to", "1789", "--measures", "--format", "json")
            .json()
            .get("elections")
            .get(0);
    assertThat(first.get("effectiveCandidates").isNull()).isTrue();
    assertThat(first.get("swingPoints").isNull()).isTrue();
    assertThat(first.get("votesPerElector").isNull()).isTrue();
  }

  @Test
  void reproduce_sets_ours_beside_the_published_and_fails_on_a_difference() {
    CommandRun run = CommandRun.inside("reproduce", "house", "--format", "json");
    JsonNode first = run.json().get("results").get(0);
    assertThat(first.get("id").textValue()).isEqualTo("house-2000-bush");
    assertThat(first.get("published").intValue()).isEqualTo(490);
    assertThat(first.get("ours").intValue()).isEqualTo(490);
    assertThat(first.get("agrees").booleanValue()).isTrue();
    assertThat(first.get("citation").textValue()).contains("Neubauer");

    CommandRun under =
        CommandRun.inside(
            "reproduce", "cg2019-1960-popular", "--attribution", "1960=none-to-kennedy");
    assertThat(under.exitCode()).isEqualTo(1);
    assertThat(under.out().replaceAll("\\s+", " ")).contains("NEW AND NOT EXPLAINED: 1");
  }

  @Test
  void reproduce_says_why_a_result_differs() {
    CommandRun run = CommandRun.inside("reproduce", "banzhaf-voter-ratio");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("3.312", "3.284", "unverified", "Shapley-Shubik");
    assertThat(
            CommandRun.inside("reproduce", "cg2019-1928-population").out().replaceAll("\\s+", " "))
        .contains("1 explained by a computation", "14.902", "So counted:", "15.888");
    CommandRun.inside("reproduce", "banzaf-eec").failsWith(2, "did you mean banzhaf-eec?");
  }

  @Test
  void what_nothing_explains_says_so_and_is_no_news() {
    JsonNode json =
        CommandRun.inside("reproduce", "cg2019-1968-district", "--format", "json").json();
    assertThat(json.get("counts").get("notExplained").intValue()).isEqualTo(2);
    JsonNode first = json.get("results").get(0);
    assertThat(first.get("agrees").booleanValue()).isFalse();
    assertThat(first.get("expectedToDiffer").booleanValue()).isTrue();
    assertThat(first.get("standing").textValue()).isEqualTo("not-explained");
    assertThat(first.get("cause").isNull()).isTrue();
    assertThat(CommandRun.inside("reproduce", "cg2019-1968-district").exitCode()).isZero();
  }

  @Test
  void reproduced_results_with_several_numbers_are_several_tidy_rows() {
    assertThat(CommandRun.inside("reproduce", "district-2012", "--format", "csv").out())
        .hasLineCount(3)
        .contains("Barack Obama,2012,264,264");
  }
}
