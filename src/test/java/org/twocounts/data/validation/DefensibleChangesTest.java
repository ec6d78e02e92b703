package org.twocounts.data.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.data.RecordReader;

/** The released record, changed as somebody who knows the field might: no rule has a word. */
class DefensibleChangesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ObjectNode record;

  @BeforeEach
  void read() throws IOException {
    record = (ObjectNode) JSON.readTree(Files.readAllBytes(Path.of("elections.json")));
  }

  @ParameterizedTest
  @CsvSource({
    "persons, name, William Henry Harrison, homes: Virginia; Ohio; Indiana (Ohio)",
    "parties, id, federalist, no such figure in: Leip; and none in others",
    "elections, year, 2004, decided by one state (Ohio); counted in the chamber (Senate)"
  })
  void a_note_with_words_that_are_ids_of_sources(
      String section, String key, String value, String note) throws IOException {
    entry(section, key, value).put("sourceNote", note);
    assertPasses();
  }

  @ParameterizedTest
  @CsvSource({
    "Socialist, Soc., American Socialists",
    "Progressive, Prog., Bull Moosers",
    "Whig, Whigs, American Whigs"
  })
  void another_name_of_a_party(String party, String beside, String name) throws IOException {
    ArrayNode names = (ArrayNode) record.get("otherNames");
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).get("name").asText().equals(beside)) {
        names.insert(i + 1, ((ObjectNode) names.get(i).deepCopy()).put("name", name));
        i++;
      }
    }
    assertThat(names.toString()).as(party).contains(name);
    assertPasses();
  }

  @ParameterizedTest
  @CsvSource({
    "republican, Republican Party (Grand Old Party)",
    "democratic, Democratic Party (mass party)"
  })
  void a_party_s_name_with_an_explanation(String party, String name) throws IOException {
    entry("parties", "id", party).put("name", name);
    assertPasses();
  }

  @ParameterizedTest
  @CsvSource({
    "1972, John Hospers, Toni Nathan",
    "1884, Benjamin Butler, Absalom M. West",
    "1824, William H. Crawford, Martin Van Buren",
    "1836, William Henry Harrison, John Tyler",
    "1816, Rufus King, James Ross"
  })
  void another_of_the_running_mates_or_another_way_to_write_one(
      String year, String candidate, String mate) throws IOException {
    candidacy(year, candidate).put("runningMate", mate);
    assertPasses();
  }

  @Test
  void a_running_mate_whom_the_note_names() throws IOException {
    candidacy("1972", "John Hospers")
        .put("runningMate", "Tonia Nathan")
        .put("sourceNote", "Leip: Nathan, Tonia Nathan in one of its pages");
    assertPasses();
  }

  @Test
  void a_label_of_no_party_that_nobody_has_any_more() throws IOException {
    ObjectNode party = entry("parties", "id", "independent-anderson-1980").deepCopy();
    party.put("id", "national-unity").put("label", "National Unity");
    party.put("name", "National Unity Campaign");
    ((ArrayNode) record.get("parties")).add(party);
    rename(entry("elections", "year", "1980"), "John B. Anderson", "National Unity");
    assertPasses();
  }

  private static void rename(JsonNode within, String candidate, String party) {
    if (within.path("candidate").asText().equals(candidate) && within.has("party")) {
      ((ObjectNode) within).put("party", party);
    }
    within.forEach(inner -> rename(inner, candidate, party));
  }

  private ObjectNode candidacy(String year, String candidate) {
    return find(entry("elections", "year", year).get("candidates"), "candidate", candidate);
  }

  private ObjectNode entry(String section, String key, String value) {
    return find(record.get(section), key, value);
  }

  private static ObjectNode find(JsonNode entries, String key, String value) {
    return StreamSupport.stream(entries.spliterator(), false)
        .filter(entry -> entry.get(key).asText().equals(value))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void assertPasses() throws IOException {
    byte[] file = JSON.writeValueAsString(record).getBytes(UTF_8);
    assertThat(Validation.of(RecordReader.read("mine.json", file))).isEmpty();
  }
}
