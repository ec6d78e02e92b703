package org.twocounts.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.WholeGallery;
import org.twocounts.data.CutRecord;

@WholeGallery
class PuzzlePageTest {
  private static final String PAGE = "classroom/puzzles.html";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode puzzle(int year) throws Exception {
    String script = Sites.released().get("puzzle/" + year + ".js");
    return JSON.readTree(script.substring(script.indexOf(" = {") + 3, script.lastIndexOf(';')));
  }

  private static List<String> texts(JsonNode list, int column) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(row -> (column < 0 ? row : row.get(column)).asText())
        .toList();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "1960, elect, '11,874 voters change, and with them 50 electors where 49 are needed: HI, IL, MO,"
        + " NM, NV.'",
    "2000, elect, '269 voters change, and with them 25 electors where 3 are needed: FL.'",
  })
  void the_best_is_what_the_command_finds(int year, String goal, String best) throws Exception {
    assertThat(puzzle(year).get(goal).get("best").asText()).isEqualTo(best);
  }

  @ParameterizedTest
  @ValueSource(ints = {1824, 1828, 1860, 1876, 1912, 1960, 2000, 2020})
  void all_units_of_a_best_can_be_picked(int year) throws Exception {
    for (String task : List.of("win", "elect", "deny")) {
      JsonNode puzzle = puzzle(year).get(task);
      if (puzzle.has("units")) {
        assertThat(texts(puzzle.get("units"), 0))
            .as("%s %s", year, task)
            .doesNotHaveDuplicates()
            .containsAll(texts(puzzle.get("bestUnits"), -1));
      }
    }
  }

  @Test
  void an_election_without_a_majority_says_why_there_is_no_flip() throws Exception {
    assertThat(puzzle(1824).get("elect").get("problem").asText())
        .isEqualTo(
            "1824: no candidate won a majority of electors, so there is no electoral winner.");
    assertThat(puzzle(1824).get("win").get("bestUnits")).isNotEmpty();
  }

  @Test
  void the_latest_election_comes_first_and_the_best_reads_without_a_script() {
    assertThat(Sites.released().get(PAGE))
        .containsSubsequence("<noscript>", "11,874 voters change", "</noscript>", "<form")
        .containsSubsequence("<option>2024", "<option>1824");
  }

  @Test
  void a_record_without_votes_of_the_nation_has_no_puzzles() {
    Map<String, String> site =
        Sites.of(Sites.request(CutRecord.ofYear(1800).read(), Optional.empty()));
    assertThat(site.keySet()).noneMatch(path -> path.contains("puzzle") && !path.endsWith("s.js"));
  }
}
