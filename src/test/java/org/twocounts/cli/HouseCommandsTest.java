package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseCommandsTest {
  @Test
  void every_size_of_the_house_has_its_winner() {
    JsonNode json =
        CommandRun.inside("house-size", "2000", "--from", "490", "--to", "492", "--format", "json")
            .json();
    assertThat(json.get("year").intValue()).isEqualTo(2000);
    JsonNode sizes = json.get("sizes");
    assertThat(sizes).hasSize(3);
    assertThat(sizes.get(0).get("winner").textValue()).isEqualTo("George W. Bush");
    assertThat(sizes.get(1).get("house").intValue()).isEqualTo(491);
    assertThat(sizes.get(1).get("winner").isNull()).isTrue();
    assertThat(sizes.get(2).get("votes").get("Al Gore").intValue()).isEqualTo(298);
  }

  @Test
  void the_seats_of_a_census_are_those_of_the_record() {
    JsonNode json = CommandRun.inside("apportion", "--census", "1900", "--format", "json").json();
    assertThat(json.get("house").intValue()).isEqualTo(386);
    assertThat(json.get("method").textValue()).isEqualTo("webster");
    assertThat(json.get("seats").get("NE").intValue()).isEqualTo(6);
    assertThat(json.get("notes").toString())
        .contains("Every seat as in the record.")
        .contains("NE +1");
  }

  @Test
  void without_people_there_is_nothing_to_divide() {
    String file = "src/test/resources/org/twocounts/data/three-states.json";
    CommandRun run = CommandRun.inside("apportion", "--census", "1990", "--data", file);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("twocounts: the record has no populations by the census of 1990");
  }

  @Test
  void what_a_record_lacks_is_not_reproduced_and_nothing_breaks() {
    String file = "src/test/resources/org/twocounts/data/three-states.json";
    CommandRun run = CommandRun.inside("reproduce", "--data", file);
    assertThat(run.exitCode()).as("what may explain a difference is not in it").isZero();
    assertThat(run.out().replaceAll("\\s+", " ")).contains("not computed from this record");
  }

  @Test
  void the_first_house_was_enumerated() {
    JsonNode json = CommandRun.inside("apportion", "--census", "1789", "--format", "json").json();
    assertThat(json.get("house").intValue()).isEqualTo(65);
    assertThat(json.get("seats").get("VA").intValue()).isEqualTo(10);
  }

  @Test
  void another_method_says_what_it_changes() {
    CommandRun run = CommandRun.inside("apportion", "--census", "1990", "--method", "webster");
    assertThat(run.out()).contains("Against the record: MA +1, OK −1.");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "1880, alabama, '300  AL'",
    "1870, population, '435  NC'",
    "1960, new-states, '435  AK'",
  })
  void the_paradoxes_are_in_the_censuses(String census, String paradox, String row) {
    CommandRun run = CommandRun.inside("apportion", "--census", census, "--paradox", paradox);
    assertThat(run.out()).contains(row);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "apportion --census 1920 | the seats of 1910 stayed",
        "apportion --census 1789 --method hill | the Constitution enumerates the seats",
        "apportion --census 1985 | no apportionment by a census of 1985",
        "apportion | give either --census YEAR or --populations FILE",
        "apportion --census 2020 --house 49 | 49 seats are too few for the 50 states",
        "apportion --census 1790 --paradox population | there was none to compare with",
        "apportion --census 1880 --method hamiltonn | did you mean hamilton?",
        "house-size 1820 | no national popular vote before 1824",
        "house-size 2000 --from 500 --to 400 | span sizes in their order",
        "house-size 2000 --from 20 | too small: 2000 had 50 states",
      })
  void what_cannot_be_asked_is_answered_with_what_can(String arguments, String message) {
    assertThatThrownBy(() -> CommandCall.of(arguments)).hasMessageContaining(message);
  }

  @Test
  void seats_are_divided_among_states_of_a_users_own() {
    String table = "docs/examples/cantons.csv";
    JsonNode found =
        CommandRun.inside("apportion", "--populations", table, "--house", "20", "--format", "json")
            .json();
    assertThat(found.get("census").isNull()).isTrue();
    assertThat(found.get("file").textValue()).isEqualTo(table);
    assertThat(found.get("seats").toString())
        .isEqualTo("{\"Bern\":6,\"Genève\":3,\"Uri\":1,\"Zürich\":10}");
    CommandRun.inside("apportion", "--populations", table).failsWith(2, "needs --house N");
    CommandRun.inside("apportion", "--populations", table, "--house", "3")
        .failsWith(2, "3 seats are too few for the 4 states of the table");
    CommandRun.inside("apportion", "--populations", table, "--census", "1990", "--house", "9")
        .failsWith(2, "either --census YEAR or --populations FILE");
    CommandRun.inside("apportion", "--populations", table, "--house", "9", "--paradox", "alabama")
        .failsWith(2, "--paradox asks the record's censuses");
    CommandRun.inside("apportion").failsWith(2, "either --census YEAR or --populations FILE");
  }

  @Test
  void quotas_are_of_the_whole_house_in_a_tie_and_no_size_is_a_crash(@TempDir Path folder)
      throws IOException {
    Path tied = Files.writeString(folder.resolve("tied.csv"), "a,100\nb,100\nc,100\n");
    JsonNode found =
        CommandRun.inside(
                "apportion", "--populations", tied.toString(), "--house", "4", "--format", "json")
            .json();
    assertThat(found.get("seats").toString()).isEqualTo("{\"a\":1,\"b\":1,\"c\":1}");
    assertThat(
            CommandRun.inside(
                    "apportion",
                    "--populations",
                    tied.toString(),
                    "--house",
                    "4",
                    "--format",
                    "csv")
                .out())
        .contains("a,100,1.3333333333333333,1");
    Path nobody = Files.writeString(folder.resolve("nobody.csv"), "a,0\nb,5\n");
    assertThat(
            CommandRun.inside("apportion", "--populations", nobody.toString(), "--house", "wyoming")
                .exitCode())
        .isZero();
    Path many = Files.writeString(folder.resolve("many.csv"), "a,3000000000\nb,3000000000\n");
    CommandRun.inside("apportion", "--populations", many.toString(), "--house", "per=1")
        .failsWith(2, "a House has at most 20,000 seats");
  }
}
