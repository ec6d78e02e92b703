package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.StartsProcess;
import org.twocounts.data.MadeUp2028;
import org.twocounts.data.RecordReader;
import org.twocounts.data.RecordWriter;

/** A record with an election of the user's own goes the whole way. */
@StartsProcess
class OwnDataTest {
  @TempDir static Path folder;
  private static ProgramInFolder program;

  @BeforeAll
  static void a_record_with_a_61st_election() throws IOException {
    MadeUp2028.writeAll(folder);
    program = ProgramInFolder.of(folder);
  }

  @AfterAll
  static void done() {
    program.close();
  }

  private static CommandRun run(String... args) {
    return program.run(args);
  }

  @Test
  void the_example_is_in_canonical_form() throws IOException {
    String text = MadeUp2028.text();
    byte[] written =
        RecordWriter.write(RecordReader.read("2028", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void it_obeys_every_rule_and_its_split_is_found() {
    assertThat(run("validate", "mine.json").exitCode()).isZero();
    JsonNode splits = run("splits", "--data=mine.json", "--format=json").json().get("splits");
    assertThat(splits).hasSize(6);
    JsonNode last = splits.get(5);
    assertThat(last.get("year").intValue()).isEqualTo(2028);
    assertThat(last.get("president").textValue()).isEqualTo("Sam Sample");
    assertThat(last.get("popularLeader").textValue()).isEqualTo("Alex Example");
  }

  /** The law of the release holds for a coming election, whatever the file says or leaves out. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void maine_and_nebraska_counted_whole_break_the_law_in_2028_too(boolean withLaws)
      throws IOException {
    JsonMapper json = new JsonMapper();
    JsonNode record = json.readTree(MadeUp2028.text());
    if (!withLaws) {
      ((ObjectNode) record).remove("electorLaws");
    }
    for (JsonNode election : record.get("elections")) {
      for (JsonNode state : election.get("states")) {
        if (election.get("year").intValue() == 2028 && state.has("districts")) {
          ((ObjectNode) state).put("method", "general-ticket").remove("districts");
        }
      }
    }
    Files.writeString(folder.resolve("whole-2028.json"), record.toString());
    CommandRun run = run("validate", "whole-2028.json", "--format=json");
    assertThat(run.exitCode()).isEqualTo(1);
    JsonNode found = json.readTree(run.out()).get("violations");
    assertThat(found)
        .filteredOn(v -> v.get("rule").textValue().equals("elector-laws"))
        .extracting(v -> v.get("year").intValue() + " " + v.get("state").textValue())
        .containsExactly("2028 ME", "2028 ME", "2028 NE", "2028 NE");
    assertThat(found.toString())
        .contains("list ME-1, ME-2 with their votes")
        .contains("list NE-1, NE-2, NE-3 with their votes");
  }

  @Test
  void it_is_shown_with_its_sources_and_its_districts() {
    JsonNode shown =
        run("show", "2028", "--state=ME", "--sources", "--data=mine.json", "--format=json").json();
    assertThat(shown.findValuesAsText("unit")).contains("ME", "ME-1", "ME-2");
    assertThat(shown.findValues("witnesses"))
        .isNotEmpty()
        .allSatisfy(w -> assertThat(w).hasToString("[\"EXAMPLE\"]"));
    assertThat(shown.get("data").get("sha256").textValue()).hasSize(64);
  }

  @Test
  void the_gallery_is_drawn_with_it() {
    CommandRun run = run("charts", "--out=gallery", "--quiet", "--formats=svg", "--data=mine.json");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("gallery/both-counts.csv")).content().contains("2028");
    assertThat(folder.resolve("gallery/both-counts.txt")).content().contains("52 elections");
  }

  @Test
  void a_chart_says_that_the_data_are_not_those_released_whatever_the_editor_says()
      throws IOException {
    CommandRun run =
        run(
            "chart",
            "map",
            "--year=2028",
            "--data=mine.json",
            "--source=Me.",
            "--title=Mine",
            "--no-credit",
            "--formats=html",
            "--out=edited");
    assertThat(run.exitCode()).as(run.err()).isZero();
    String remark = "Data of mine.json, not the released record.";
    String alt = Files.readString(folder.resolve("edited/map-2028.txt"));
    assertThat(alt).contains(". " + remark + " Mine. 2028: ").contains("\n\nSources: ");
    assertThat(Files.readString(folder.resolve("edited/map-2028.html")))
        .contains("Source: Me. " + remark)
        .contains("<li>Mine.</li>\n<li>2028: ");
  }

  @Test
  void measures_take_it_as_any_other() {
    JsonNode bias = run("bias", "--from=2028", "--data=mine.json", "--format=json").json();
    assertThat(bias.get("elections").get(0).get("tippingUnit").textValue()).isEqualTo("PA");
    assertThat(run("sensitivity", "2028", "--data=mine.json").out())
        .contains("The record documents no other count.");
    JsonNode other =
        run("whatif", "2028", "--rule=popular", "--data=mine.json", "--format=json").json();
    assertThat(other.get("winner").textValue()).isEqualTo("Alex Example");
  }

  @Test
  void a_slip_is_named_with_its_place() {
    run("elections", "--data=misspelt-method.json")
        .failsWith(3, "2028, AK: method is \"general-tiket\"; it must be one of legislature");
    CommandRun exchanged = run("validate", "two-digits-exchanged.json", "--format=csv");
    assertThat(exchanged.exitCode()).isEqualTo(1);
    assertThat(exchanged.out())
        .contains("total popular votes 341600, but the candidates' sum is 343400");
  }
}
