package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims of the program's own packs, by a record in which others stood. */
class ClaimsOfOtherRecordsTest {
  @TempDir private Path folder;

  private Path record() throws IOException {
    return Files.writeString(
        folder.resolve("others.json"),
        Files.readString(Path.of("elections.json"))
            .replace("Hillary Clinton", "Jane Doe")
            .replace("Al Gore", "Joe Roe")
            .replace("Samuel J. Tilden", "Sam Toe"));
  }

  @Test
  void a_claim_about_someone_who_did_not_stand_is_not_testable_and_the_others_are_checked()
      throws IOException {
    CommandRun run =
        CommandRun.inside("claims", "check", "--data", record().toString(), "--format", "json");
    assertThat(run.exitCode()).as(run.err()).isIn(0, 1);
    List<String> untold = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (JsonNode pack :
        new com.fasterxml.jackson.databind.ObjectMapper().readTree(run.out()).get("packs")) {
      for (JsonNode claim : pack.get("claims")) {
        boolean isUntold = claim.get("verdict").asText().equals("NOT_TESTABLE");
        (isUntold ? untold : told).add(claim.get("id").asText());
        if (claim.get("id").asText().equals("three-million-more")) {
          assertThat(claim.get("whyNotTestable").asText())
              .startsWith("cannot be told: no candidate \"Hillary Clinton\" in 2016");
        }
      }
    }
    assertThat(untold).contains("three-million-more");
    assertThat(told).hasSizeGreaterThan(untold.size());
  }

  @Test
  void a_pack_of_ones_own_is_held_to_the_record() throws IOException {
    Path pack =
        Files.writeString(
            folder.resolve("mine.json"),
            """
            {"format": {"name": "twocounts-claims", "version": 1}, "id": "p", "title": "T",
             "source": {"who": "W"}, "claims": [{"id": "c", "statement": "S", "readings": [
             {"id": "r", "reading": "R",
              "check": {"measure": "margin-in-states",
                        "arguments": {"year": 2016, "candidate": "Jane Doe", "states": ["OH"]}},
              "expect": {"more-than": 0}}]}]}
            """);
    CommandRun.inside("claims", "check", pack.toString())
        .failsWith(3, "no candidate \"Jane Doe\" in 2016");
  }
}
