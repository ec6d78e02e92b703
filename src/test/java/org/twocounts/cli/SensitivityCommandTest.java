package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityCommandTest {
  @Test
  void json_gives_count_source_leader_and_margin() {
    JsonNode json = CommandRun.inside("sensitivity", "1960", "--format", "json").json();
    assertThat(json.get("year").intValue()).isEqualTo(1960);
    assertThat(json.get("counts").get(0))
        .hasToString(
            "{\"count\":\"the state rows of the record\",\"source\":null,\"leader\":\"John F."
                + " Kennedy\",\"marginVotes\":112827,\"second\":\"Richard Nixon\",\"kind\":"
                + "\"state-rows\",\"figures\":0,\"states\":[]}");
    assertThat(json.get("electoralCounts").get(0).get("marginElectors").intValue()).isEqualTo(84);
  }

  @Test
  void people_are_told_under_which_counts_another_leads() {
    assertThat(CommandRun.inside("sensitivity", "1960").out().replaceAll("\\s+", " "))
        .contains(
            "John F. Kennedy leads under 12 of 14 counts, not under: attribution proportional;"
                + " attribution none-to-kennedy.");
  }

  /** 1880: no printed total has the lead of the state rows; other accounts go lower still. */
  @Test
  void both_commands_that_show_a_contested_lead_give_it_the_same_lower_end() {
    List<String> ends =
        List.of(
            "9,708 votes by the sum of the states; printed totals 8,355 to 9,464.",
            "Accounts whose totals this record does not hold print leads of Garfield as small as"
                + " 1,898 votes.");
    for (String command : List.of("sensitivity", "show", "splits")) {
      String[] call =
          command.equals("splits") ? new String[] {command} : new String[] {command, "1880"};
      assertThat(CommandRun.inside(call).out().replaceAll("\\s+", " ")).contains(ends);
    }
  }

  @Test
  void incomplete_totals_are_listed_but_bound_no_range() {
    JsonNode json = CommandRun.inside("sensitivity", "1972", "--format", "json").json();
    assertThat(json.get("counts"))
        .filteredOn(c -> c.get("kind").textValue().equals("incomplete-total"))
        .extracting(c -> c.get("source").textValue())
        .containsExactly("BRITANNICA", "CLERK");
    assertThat(CommandRun.inside("sensitivity", "1972").out())
        .doesNotContain("runs from 17,838,725");
  }

  @Test
  void what_is_not_defined_is_said() {
    CommandRun.inside("sensitivity", "1820").failsWith(2, "no national popular vote before 1824");
    CommandRun.inside("sensitivity", "1960", "--attribution", "1960=slate")
        .failsWith(2, "sensitivity counts under every attribution; leave --attribution out");
  }
}
