package org.twocounts.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.Candidacy;
import org.twocounts.model.ElectionRecord;

class PersonsTest {
  private static final Path FILE = Path.of("elections.json");

  @ParameterizedTest
  @CsvSource({
    "1988, Ron Paul, TX, 1935-08-20",
    "2016, Ron Paul, TX, 1935-08-20",
    "1996, Ralph Nader, CT, 1934-02-27",
    "2008, Ralph Nader, CT, 1934-02-27",
    "2012, Gary Johnson, NM, 1953-01-01",
    "2024, Jill Stein, MA, 1950-05-14",
    "1960, Richard Nixon, CA, 1913-01-09",
    "1968, Richard Nixon, NY, 1913-01-09",
    "1972, Richard Nixon, CA, 1913-01-09",
    "2016, Donald Trump, NY, 1946-06-14",
    "2024, Donald Trump, FL, 1946-06-14",
  })
  void a_candidacy_has_birth_date_and_home_state_of_the_person_in_every_year(
      int year, String name, String home, LocalDate born) throws IOException {
    Candidacy candidacy = read(text()).getElection(year).findCandidacy(name).get();
    assertThat(candidacy.homeState()).contains(home);
    assertThat(candidacy.birthDate()).contains(born);
  }

  @Test
  void what_no_source_supports_stays_marked() throws IOException {
    ElectionRecord record = read(text());
    assertThat(record.findPerson("Donald Trump").get().homeAt(2020).get().provenance())
        .matches(p -> !p.isGeneralKnowledge());
    assertThat(record.findPerson("Donald Trump").get().homeAt(2024).get().provenance())
        .matches(p -> p.isGeneralKnowledge());
    assertThat(record.findPerson("Ralph Nader").get().homeAt(1996).get().provenance())
        .matches(p -> p.isGeneralKnowledge());
    assertThat(record.findPerson("Ralph Nader").get().homeAt(1992)).isEmpty();
  }

  @Test
  void a_record_without_persons_may_state_them_in_its_candidacies() throws IOException {
    String text =
        Files.readString(Path.of("src/test/resources/org/twocounts/data/three-states.json"));
    assertThat(text).doesNotContain("\"persons\"");
    ElectionRecord record = read(text);
    assertThat(record.persons()).isEmpty();
    assertThat(new String(RecordWriter.write(record), UTF_8)).isEqualTo(text);
  }

  @Test
  void a_candidacy_that_says_what_its_person_says_is_written_without_it() throws IOException {
    String line =
        "{\"candidate\": \"Donald Trump\", \"party\": \"Republican\", \"runningMate\": \"Mike"
            + " Pence\", \"incumbent\": false";
    assertThat(text()).contains(line);
    String doubled =
        text()
            .replace(
                line, line.replace("\"runningMate\"", "\"homeState\": \"NY\", \"runningMate\""));
    ElectionRecord record = read(doubled);
    assertThat(new String(RecordWriter.write(record), UTF_8)).isEqualTo(text());
    String other =
        text()
            .replace(
                line, line.replace("\"runningMate\"", "\"homeState\": \"FL\", \"runningMate\""));
    assertThat(
            read(other)
                .getElection(2016)
                .findCandidacy("Donald Trump")
                .flatMap(Candidacy::homeState))
        .isEqualTo(Optional.of("FL"));
  }

  private static String text() throws IOException {
    return Files.readString(FILE);
  }

  private static ElectionRecord read(String text) {
    return RecordReader.read("elections.json", text.getBytes(UTF_8));
  }
}
