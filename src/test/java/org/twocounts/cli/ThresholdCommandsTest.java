package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.cli.session.UsageException;

/** One pair and two thresholds, the same in every command. */
class ThresholdCommandsTest {
  private static JsonNode json(String words) {
    return CommandRun.inside((words + " --format json").split(" ", -1)).json();
  }

  private static String out(String words) {
    return CommandRun.inside(words.split(" ", -1)).out();
  }

  @ParameterizedTest
  @ValueSource(ints = {1836, 1860, 1892, 1960, 2008, 2016})
  void every_command_gives_the_same_two(int year) {
    JsonNode tipping = json("tipping " + year);
    JsonNode thresholds = tipping.get("thresholds");
    assertThat(thresholds.get("winnerLosesAt").isNumber()).isTrue();
    assertThat(json("flips " + year).get("thresholds")).isEqualTo(thresholds);
    JsonNode whatif = json("whatif " + year);
    assertThat(whatif.get("thresholds")).isEqualTo(thresholds);
    assertThat(whatif.get("pair").get("rival")).isEqualTo(tipping.get("rival"));
    JsonNode row = json("bias --from " + year + " --to " + year).get("elections").get(0);
    assertThat(row.get("thresholds")).isEqualTo(thresholds);
    assertThat(row.get("winner")).isEqualTo(tipping.get("winner"));
    JsonNode sql =
        CommandRun.inside(
                "query",
                "SELECT winner_loses_at, rival_gains_at FROM bias WHERE year = " + year,
                "--format",
                "json")
            .json()
            .get("rows")
            .get(0);
    assertThat(sql.get(0)).isEqualTo(thresholds.get("winnerLosesAt"));
    assertThat(sql.get(1)).isEqualTo(thresholds.get("rivalGainsAt"));
  }

  @Test
  void where_there_is_no_pair_there_are_no_thresholds() {
    JsonNode whatif = json("whatif 1824");
    assertThat(whatif.get("pair").isNull()).isTrue();
    assertThat(whatif.get("thresholds").get("winnerLosesAt").isNull()).isTrue();
    assertThat(whatif.get("thresholds").get("rivalGainsAt").isNull()).isTrue();
  }

  /** -1.68 and -2.26 in the nation are swings of 8.95 and 9.53 in every state. */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2008, R+8.94, Barack Obama",
    "2008, R+8.97, null",
    "2008, R+9.52, null",
    "2008, R+9.54, John McCain",
    "1972, D+21.6, null",
    "1912, Roosevelt+16.7, Woodrow Wilson",
    "1912, P+16.8, Theodore Roosevelt",
  })
  void a_swing_gives_what_the_thresholds_say(int year, String swing, String winner) {
    assertThat(json("whatif " + year + " --swing " + swing).get("winner").asText())
        .isEqualTo(winner);
  }

  @Test
  void the_sentence_says_what_lies_between_and_at_the_one_point() {
    assertThat(out("tipping 2008").replace("\n  ", " "))
        .contains(
            "Barack Obama has the majority at a national margin over John McCain above −1.68 pp,"
                + " and John McCain below −2.26 pp; from the one to the other nobody has it.");
    assertThat(out("flips 2016").replace("\n  ", " "))
        .contains("at that margin WI would be tied, and nobody has it.");
  }

  @Test
  void a_swing_to_a_party_outside_the_pair_is_refused_by_name() {
    assertThatThrownBy(() -> CommandCall.of("whatif 1912 --swing R+1"))
        .isInstanceOf(NotDefinedException.class)
        .hasMessage(
            "1912: a swing is between Woodrow Wilson and Theodore Roosevelt: write D+1 or P+1, not"
                + " R+1; --rival names another");
    assertThatThrownBy(() -> CommandCall.of("whatif 1860 --swing D+2"))
        .hasMessageContaining("write R+2 or S+2, not D+2");
    assertThatThrownBy(() -> CommandCall.of("whatif 1824 --swing D+2"))
        .hasMessageContaining("no candidate won a majority of electors");
  }

  @Test
  void a_rival_can_be_named_in_every_measure_of_two() {
    assertThat(json("whatif 1912 --swing R+1 --rival Taft").get("pair").get("rival").asText())
        .isEqualTo("William Howard Taft");
    assertThat(json("whatif 1912 --two-party --rival Taft").get("results")).hasSize(2);
    assertThat(json("tipping 1912 --rival Taft").get("thresholds"))
        .isEqualTo(json("flips 1912 --rival Taft").get("thresholds"));
    assertThatThrownBy(() -> CommandCall.of("flips --rival Taft"))
        .isInstanceOf(UsageException.class)
        .hasMessage("--rival needs a year: flips 1912 --rival Taft");
    assertThatThrownBy(() -> CommandCall.of("whatif 1912 --rival Taft"))
        .hasMessage("--rival goes with --two-party or --swing, which take a pair");
  }

  @Test
  void a_two_party_count_is_of_the_pair_and_the_preset_of_the_parties() {
    JsonNode pair = json("whatif 1912 --two-party");
    assertThat(pair.get("results").findValuesAsText("candidate"))
        .containsExactly("Woodrow Wilson", "Theodore Roosevelt");
    JsonNode preset = json("whatif 1912 --preset cervas-grofman");
    assertThat(preset.get("results").findValuesAsText("candidate"))
        .containsExactly("Woodrow Wilson", "William Howard Taft");
  }

  @Test
  void what_signs_mean_is_said_of_the_rows_shown() {
    assertThat(out("bias --from 2000"))
        .contains("Democrat minus Republican.")
        .doesNotContain("1860", "rival)");
    for (int year : new int[] {1844, 1860, 1864, 1872, 1912}) {
      assertThat(out("bias --from " + year + " --to " + year))
          .as("%d", year)
          .contains(" minus ")
          .doesNotContain("Democrat minus Republican");
    }
    assertThat(out("bias --from 1856").replace("\n  ", " "))
        .contains("Democrat minus Republican (1860: Breckinridge minus Lincoln; 1864: McClellan");
  }

  @Test
  void headings_have_whole_family_names() {
    assertThat(out("tipping 1836")).contains("Van Buren's");
  }
}
