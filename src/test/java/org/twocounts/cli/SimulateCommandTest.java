package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.StartsProcess;
import org.twocounts.data.CutRecord;

class SimulateCommandTest {
  private static CommandRun run(String line) {
    return CommandRun.inside(("simulate " + line).split(" ", -1));
  }

  private static String words(String line) {
    return run(line).out().replaceAll("\\s+", " ");
  }

  @Test
  void json_begins_with_the_keys_of_the_contract() {
    JsonNode json = run("2016 --runs 2000 --format json").json();
    List<String> keys = new ArrayList<>();
    json.fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .startsWith(
            "model",
            "parameters",
            "runs",
            "seed",
            "splitProbability",
            "noMajorityProbability",
            "byMargin");
    assertThat(json.get("runs").longValue()).isEqualTo(2000);
    assertThat(json.get("byMargin")).hasSize(4);
    List<String> row = new ArrayList<>();
    json.get("byMargin").get(0).fieldNames().forEachRemaining(row::add);
    assertThat(row).startsWith("within", "probability", "standardError", "favouring");
  }

  @Test
  void those_that_favour_either_party_add_up_to_all_splits() {
    for (JsonNode row : run("2016 --runs 2000 --format json").json().get("byMargin")) {
      double sum = 0;
      for (JsonNode part : row.get("favouring")) {
        sum += part.doubleValue();
      }
      assertThat(sum).isCloseTo(row.get("probability").doubleValue(), within(1e-12));
    }
  }

  /** All states alike: the Electoral College of 2000 could help Bush alone (bias −0.5 points). */
  @Test
  void the_sentence_names_whom_a_split_favours() {
    assertThat(words("2000 --model uniform"))
        .contains(
            "2.81 percent are splits",
            "George W. Bush (Republican) has the majority and Gore more votes in 2.81 percent",
            "the other way round in 0.00 percent");
  }

  @Test
  void steps_add_up_to_all_elections() {
    JsonNode json = run("2016 --runs 2000 --format json").json();
    double likely = 0;
    double split = 0;
    for (JsonNode step : json.get("steps")) {
      likely += step.get("likelihood").doubleValue();
      split += step.get("likelihood").doubleValue() * step.get("probability").doubleValue();
    }
    assertThat(likely).isCloseTo(1, within(1e-9));
    assertThat(split).isCloseTo(json.get("splitProbability").doubleValue(), within(1e-9));
  }

  @Test
  void electors_of_either_have_a_distribution_with_its_mean_and_majority() {
    JsonNode electors =
        run("2016 --model uniform --format json").json().get("elections").get(0).get("electors");
    assertThat(electors).hasSize(2);
    for (JsonNode one : electors) {
      double mean = 0;
      double majority = 0;
      JsonNode chances = one.get("distribution");
      for (int i = 0; i < chances.size(); i++) {
        mean += i * chances.get(i).doubleValue();
        majority += i >= 270 ? chances.get(i).doubleValue() : 0;
      }
      assertThat(chances).hasSize(539);
      assertThat(one.get("expectedElectors").doubleValue()).isCloseTo(mean, within(1e-9));
      assertThat(one.get("majorityProbability").doubleValue()).isCloseTo(majority, within(1e-9));
      assertThat(one.get("electorsLow").intValue()).isLessThan(one.get("electorsHigh").intValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000 --runs 20000", "--period 1996-2004 --sampling plain --runs 300000"})
  void the_result_does_not_depend_on_the_threads(String line) {
    for (String format : List.of("json", "csv", "table")) {
      CommandRun one = run(line + " --seed 7 --threads 1 --format " + format);
      assertThat(one.exitCode()).isZero();
      assertThat(run(line + " --seed 7 --threads 2 --format " + format)).isEqualTo(one);
    }
    assertThat(run(line + " --seed 8 --format csv").out())
        .isNotEqualTo(run(line + " --seed 7 --format csv").out());
  }

  /** The national lead up to which uniform swing loses: 0.53 points, as the bias says. */
  @Test
  void under_uniform_swing_it_is_exact_and_all_splits_are_on_one_side() {
    JsonNode json = run("2000 --model uniform --format json").json();
    assertThat(json.get("runs").isNull()).isTrue();
    assertThat(json.get("sampling").textValue()).isEqualTo("exact");
    assertThat(json.get("splitStandardError").doubleValue()).isZero();
    assertThat(json.get("favouring").get("Democratic").doubleValue()).isZero();
    assertThat(json.get("byMargin").get(0).get("probability").doubleValue())
        .isCloseTo(0.2637, within(0.0001));
    assertThat(words("2000 --model uniform"))
        .contains("Exact: computed, nothing is drawn", "exact", "−0.53 pp on the one map");
  }

  @Test
  void heavy_tails_are_drawn_under_uniform_swing() {
    JsonNode json = run("2000 --model uniform --tails 3 --runs 5000 --format json").json();
    assertThat(json.get("sampling").textValue()).isEqualTo("swept");
    assertThat(json.get("parameters").get("tails").doubleValue()).isEqualTo(3);
    run("2000 --model uniform --tails 3 --sampling exact").failsWith(2, "no exact answer");
  }

  @Test
  void a_period_has_a_row_an_election_and_margin_and_names_who_is_left_out() {
    List<List<String>> rows =
        Csv.parse(run("--period 1820-1832 --runs 2000 --margin-within 1 --format csv").out());
    assertThat(rows).hasSize(5);
    assertThat(rows.get(0)).startsWith("year", "winner", "rival", "within", "probability");
    assertThat(rows.get(1).get(3)).isEmpty();
    assertThat(words("--period 1820-1832 --runs 2000"))
        .contains("Left out: 1820 (no national popular vote", "1824 (no candidate won a majority")
        .contains("1828 Jackson and Adams, 1832 Jackson and Clay");
  }

  @Test
  void what_is_given_is_called_given_and_the_rest_estimated_from_named_swings() {
    assertThat(words("2024 --national-sd 3 --swing D+1.5 --runs 2000"))
        .contains(
            "mean swing from the result (pp) D+1.5 given",
            "the nation's swing, s.d. (pp) 3.00 given",
            "a region's beyond it, s.d. (pp) 3.00 estimated",
            "Estimated from ten swings between elections, those to 1988–2024");
    JsonNode parameters =
        run("2024 --swing D+1.5 --runs 2000 --format json").json().get("parameters");
    assertThat(parameters.get("meanSwing").doubleValue()).isEqualTo(1.5);
    assertThat(parameters.get("givenOptions")).hasSize(1);
  }

  /** Before 1856 positive measures favour the winner: in 1848 the Whig. */
  @Test
  void a_swing_before_there_were_republicans_has_the_letters_of_the_pair() {
    assertThat(
            run("1848 --swing D+2 --runs 1000 --format json")
                .json()
                .get("parameters")
                .get("meanSwing")
                .doubleValue())
        .isEqualTo(-2);
  }

  @Test
  void it_draws_until_the_precision_is_reached() {
    JsonNode json = run("2024 --precision 0.002 --format json").json();
    assertThat(json.get("complete").booleanValue()).isTrue();
    for (JsonNode row : json.get("byMargin")) {
      assertThat(row.get("standardError").doubleValue()).isLessThanOrEqualTo(0.002);
    }
  }

  @Test
  void more_elections_that_swing_state_by_state_are_drawn_instead_of_computed() {
    assertThat(
            run("--period 1960-2024 --model independent --format json")
                .json()
                .get("sampling")
                .textValue())
        .isEqualTo("swept");
  }

  @Test
  void a_record_of_one_election_says_which_options_give_what_it_lacks(@TempDir Path folder)
      throws IOException {
    Path file = CutRecord.ofYear(2024).write(folder);
    CommandRun lacking = CommandRun.inside("simulate", "2024", "--data", file.toString());
    assertThat(lacking.exitCode()).isEqualTo(2);
    assertThat(lacking.err())
        .contains("can be given by hand: --national-sd, --regional-sd and --state-sd");
    CommandRun given =
        CommandRun.inside(
            ("simulate 2024 --national-sd 3 --regional-sd 2 --state-sd 2 --runs 1000 --data "
                    + file)
                .split(" ", -1));
    assertThat(given.exitCode()).as(given.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--seed 1 | simulate needs either a year or --period FROM-TO",
        "2024 --period 1900-2000 | simulate needs either a year or --period FROM-TO",
        "1800 | 1800: no national popular vote before 1824",
        "1824 | 1824: no candidate won a majority of electors",
        "--period 1789-1824 | Left out: 1789–1820 (no national popular vote",
        "--period 1900-1800 | 1900 is after 1800",
        "--period 1901-1903 | no election in it",
        "--period 19-20 | expected two years, FROM-TO",
        "2024 --runs 0 | expected a whole number from 1",
        "2024 --runs -5 | expected a whole number from 1",
        "2024 --runs 1e999 | expected a whole number from 1",
        "2024 --runs 5 --precision 0.1 | take one",
        "2024 --precision NaN | --precision NaN: expected a number from 0.000001 to 0.5",
        "2024 --national-sd 1e999 | --national-sd 1e999: expected a number from 0 to 100",
        "2024 --national-sd -1 | --national-sd -1: expected a number",
        "2024 --margin-within 0 | --margin-within 0: expected a number from 0.01 to 100",
        "2024 --tails 2 | --tails 2: expected a number from 2.01",
        "2024 --seed x | --seed x: expected a whole number",
        "2024 --threads 0 | --threads 0: expected a whole number from 1",
        "2024 --sampling exact | no exact answer for the model correlated",
        "2024 --model uniform --sampling exact --runs 5 | leave --runs out",
        "2024 --model uniform --regional-sd 1 | the model uniform does not use it",
        "2024 --model random-voting --swing D+1 | the model random-voting does not use it",
        "2024 --model bootstrap --state-sd 5 | the model bootstrap does not use it",
        "2024 --turnout-sd 0.1 | --turnout-sd goes with --turnout drawn",
        "2024 --swing W+1 | write R+1 or D+1, not W+1",
        "2024 --swing foo | is no swing",
        "2024 --swings 2016-2020 | --swings 2016-2020: the record has 1 swing",
        "2024 --swings 1900-1890 | 1900 is after 1890",
        "--period 1828-2024 --runs 10 | of 50 elections each needs one or more",
      })
  void wrong_usage_ends_with_one_line(String line, String message) {
    run(line).failsWith(2, message);
  }

  /**
   * Asked to end once its bar shows that it draws, as by Ctrl-C; with the signal that no parent
   * keeps from its children.
   */
  @Test
  @StartsProcess
  void an_interrupted_run_prints_what_it_has() throws Exception {
    List<String> command = new ArrayList<>(CommandRun.java(Main.class));
    command.add(1, "-Dtwocounts.terminals=err");
    command.addAll(List.of("simulate", "2024", "--runs", "100000000000"));
    Process process = new ProcessBuilder(command).start();
    process.getOutputStream().close();
    assertThat((char) process.getErrorStream().read()).isEqualTo('\r');
    assertThat(process.toHandle().destroy()).isTrue();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isNotZero();
    assertThat(out.replaceAll("\\s+", " "))
        .startsWith("How likely was a split in 2024?")
        .containsPattern("Interrupted: [0-9,]+ of 100,000,000,000 were drawn");
  }
}
