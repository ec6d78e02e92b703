package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class SensitivityCommandTest {
  @Test
  void json_gives_count_source_leader_and_margin() {
    JsonNode json = CommandRun.of("sensitivity", "1960", "--format", "json").json();
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
    assertThat(CommandRun.of("sensitivity", "1960").out().replaceAll("\\s+", " "))
        .contains(
            "John F. Kennedy leads under 12 of 14 counts, not under: attribution proportional;"
                + " attribution none-to-kennedy.");
  }

  @Test
  void what_is_not_defined_is_said() {
    CommandRun.of("sensitivity", "1820").failsWith(2, "no national popular vote before 1824");
    CommandRun.of("sensitivity", "1960", "--attribution", "1960=slate")
        .failsWith(2, "sensitivity counts under every attribution; leave --attribution out");
  }
}
