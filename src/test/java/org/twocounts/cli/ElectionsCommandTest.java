package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ElectionsCommandTest {
  @Test
  void all_sixty_elections_are_listed_with_both_counts() {
    JsonNode elections = CommandRun.inside("elections", "--format", "json").json().get("elections");
    assertThat(elections).hasSize(60);
    JsonNode of1888 = elections.get(25);
    assertThat(of1888.get("year").intValue()).isEqualTo(1888);
    assertThat(of1888.get("president").textValue()).isEqualTo("Benjamin Harrison");
    assertThat(of1888.get("electoralVotes").intValue()).isEqualTo(233);
    assertThat(of1888.get("popularLeader").textValue()).isEqualTo("Grover Cleveland");
    assertThat(of1888.get("split").booleanValue()).isTrue();
  }

  @Test
  void a_popular_vote_before_1824_is_null_and_not_0() {
    JsonNode first =
        CommandRun.inside("elections", "--to", "1789", "--format=json")
            .json()
            .get("elections")
            .get(0);
    assertThat(first.get("popularVotes").isNull()).isTrue();
    assertThat(first.get("split").isNull()).isTrue();
  }

  @Test
  void csv_has_a_header_and_one_row_an_election() {
    CommandRun run = CommandRun.inside("--format", "csv", "elections", "--party", "Whig");
    assertThat(run.out()).startsWith("year,president,president_party,").hasLineCount(3);
  }

  @Test
  void a_mistyped_party_is_answered_with_the_nearest() {
    CommandRun.inside("elections", "--party", "Democrtic").failsWith(2, "did you mean Democratic?");
  }

  @Test
  void a_span_without_elections_is_refused() {
    CommandRun.inside("elections", "--from", "2025")
        .failsWith(2, "no election between those years");
    CommandRun.inside("elections", "--from", "1900", "--to", "1800")
        .failsWith(2, "is after --to 1800");
  }
}
