package org.twocounts.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.CandidateResult;

/** Ann's row of Delaware, written wrongly in one place. */
class ResultRowTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/twocounts/data/three-states.json");
  private static final String ROW =
      "{\"candidate\": \"Ann\", \"party\": \"Apple\", \"popularVotes\": 60, \"electoralVotes\": 3,"
          + " \"confidence\": \"single\", \"popularSources\": [\"MADE-UP\"],";

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "popularVotes": 60 | "popularVotes": -1 | DE: Ann: popularVotes is -1, outside 0 to
          "popularVotes": 60 | "popularVotes": 99999999999999999999 | DE: Ann: popularVotes is 99999999999999999999, outside 0 to
          "popularVotes": 60 | "popularVotes": 60.5 | DE: Ann: popularVotes
          "popularVotes": 60 | "popularVotes": "60" | DE: Ann: popularVotes
          "popularVotes": 60 | "popularVotes": true | DE: Ann: popularVotes
          "popularVotes": 60 | "popularVotes": null | DE: Ann: popularVotes
          "popularVotes": 60 | "popularVotes": [60] | DE: Ann: popularVotes
          "popularVotes": 60 | "popularVotes": {"of": 60} | DE: Ann: popularVotes
          "party": "Apple" | "party": " " | DE: Ann: party is empty; leave the field out instead
          "party": "Apple" | "party": 7 | DE: Ann: party
          "party": "Apple" | "party": "Apple", "party": "Berry" | DE: Ann: field "party" stands twice
          "electoralVotes": 3 | "electoralVotes": 3, "electoralVotes": 3 | DE: Ann: field "electoralVotes" stands twice
          "confidence": "single" | "confidence": "single", "confidence": "single" | DE: Ann: field "confidence" stands twice
          "popularSources": ["MADE-UP"] | "popularSources": [], "popularSources": [] | DE: Ann: field "popularSources" stands twice
          "candidate": "Ann", | | DE: candidate is missing; it must be text
          "electoralVotes": 3, | | DE: Ann: electoralVotes is missing; it must be a whole number
          "electoralVotes": 3 | "electoralVotes": 3, "popularStatus": "none" | DE: Ann: give either popularVotes or a popularStatus that says why there are none
          "popularVotes": 60 | "popularStatus": "counted" | DE: Ann: give either popularVotes or a popularStatus that says why there are none
          "popularVotes": 60 | "popularVote": 60 | DE: Ann: no field "popularVote"; did you mean popularVotes?
          "confidence": "single" | "confidence": "sure" | DE: Ann: confidence
          "popularSources": ["MADE-UP"] | "popularSources": "MADE-UP" | DE: Ann: popularSources
          "popularSources": ["MADE-UP"] | "popularSources": ["MADE-UP", 7] | DE: Ann: popularSources
          {"candidate": "Ann" | 7, {"candidate": "Ann" | DE: results must hold objects only
          """)
  void a_fault_is_reported_with_state_person_and_field(String right, String wrong, String fault)
      throws IOException {
    String changed = changed(right, wrong == null ? "" : wrong);
    assertThatThrownBy(() -> RecordReader.read("record.json", changed.getBytes(UTF_8)))
        .hasMessageContaining(fault);
  }

  @Test
  void nothing_of_a_row_is_lost() throws IOException {
    String without =
        changed(
            "\"popularVotes\": 60, \"electoralVotes\": 3",
            "\"popularStatus\": \"unknown\", \"electoralVotes\": 3, \"note\": \"burnt\"");
    CandidateResult ann = row(Files.readString(FILE));
    assertThat(ann.candidate()).isEqualTo("Ann");
    assertThat(ann.party()).contains("Apple");
    assertThat(ann.popularVotes()).hasValue(60);
    assertThat(ann.electoralVotes()).isEqualTo(3);
    assertThat(ann.confidence().orElseThrow().label()).isEqualTo("single");
    assertThat(ann.popularSources()).containsExactly("MADE-UP");
    assertThat(ann.electoralSources()).containsExactly("MADE-UP");
    assertThat(ann.note()).isEmpty();
    assertThat(row(without).popularStatus().label()).isEqualTo("unknown");
    assertThat(row(without).popularVotes()).isEmpty();
    assertThat(row(without).note()).contains("burnt");
  }

  private static CandidateResult row(String text) {
    return RecordReader.read("record.json", text.getBytes(UTF_8))
        .getElection(1900)
        .findState("DE")
        .orElseThrow()
        .results()
        .get(0);
  }

  private static String changed(String right, String wrong) throws IOException {
    String text = Files.readString(FILE);
    assertThat(text).contains(ROW);
    assertThat(ROW).contains(right);
    return text.replace(ROW, ROW.replace(right, wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "twocounts-record, 0, format is twocounts-record 0; this program reads twocounts-record 1",
    "twocounts-record, 2, format is twocounts-record 2",
    "two-records, 1, is JSON of the format",
  })
  void a_file_of_another_format_is_refused(String name, int version, String fault)
      throws IOException {
    String text =
        Files.readString(FILE)
            .replace(
                "{\"name\": \"twocounts-record\", \"version\": 1}",
                "{\"name\": \"" + name + "\", \"version\": " + version + "}");
    assertThatThrownBy(() -> RecordReader.read("record.json", text.getBytes(UTF_8)))
        .hasMessageContaining(fault);
  }

  @Test
  void every_word_of_a_file_and_of_the_packaged_record_can_be_read() throws IOException {
    Dataset packaged = Dataset.openPackagedWhole();
    Dataset file = Dataset.openWhole(FILE);
    assertThat(packaged.record()).isEqualTo(SixtyElections.record());
    assertThat(packaged.version().released()).isTrue();
    assertThat(file.record().elections()).hasSize(1);
    assertThat(file.version().released()).isFalse();
    assertThat(file.version().version()).isEqualTo("test");
    CitedRelease mine = CitedRelease.of(file.version(), file.record());
    assertThat(mine.title()).isEqualTo("A made-up record");
    assertThat(mine.versionInWords()).isEqualTo("version test, changed by the user");
    CitedRelease released = CitedRelease.of(packaged.version(), packaged.record());
    assertThat(released.title()).isEqualTo(packaged.record().release().title());
    assertThat(released.versionInWords())
        .isEqualTo("version " + packaged.record().release().version());
  }

  @ParameterizedTest
  @CsvSource({"1824, 2024, 1824-2024", "2000, 2000, 2000", "1996, 2016, 1996-2016"})
  void the_title_of_a_cut_record_gives_the_years_that_it_holds(int first, int last, String years) {
    CutRecord cut = CutRecord.ofYears(first, last);
    DataVersion changed = new DataVersion("1", false, () -> "");
    String title = cut.read().release().title();
    assertThat(title).containsPattern("[0-9]{4}-[0-9]{4}$");
    assertThat(CitedRelease.of(changed, cut.read()).title())
        .isEqualTo(title.replaceFirst("[0-9]{4}-[0-9]{4}$", years));
    assertThat(CitedRelease.of(changed, cut.read().withElections(List.of())).title())
        .isEqualTo(title);
  }
}
