package org.twocounts.data.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.data.slip.SplicedRecord;
import org.twocounts.model.ElectionRecord;

/**
 * Where a rule has a limit, what stands just within it obeys, and what stands just beyond does not.
 */
class LimitsOfRulesTest {

  @ParameterizedTest(name = "{0} born in {2}")
  @CsvSource({
    "William Jennings Bryan, 1860, 1861, ''",
    "William Jennings Bryan, 1860, 1862, aged about 34",
    "Donald Trump, 1946, 1924, ''",
    "Donald Trump, 1946, 1923, aged about 101",
  })
  void a_candidate_is_35_to_100_years_old(String person, int born, int other, String violation) {
    assertHas(
        "\"name\": \"" + person + "\", \"birthDate\": \"" + born,
        "\"name\": \"" + person + "\", \"birthDate\": \"" + other,
        new BirthDates(),
        violation);
  }

  @ParameterizedTest(name = "the census of 1970 in force from {0} to {1}")
  @CsvSource({
    "1972, 1980, ''",
    "1974, 1980, ''",
    "1975, 1980, is in force from 1975 to 1980",
    "1970, 1980, ''",
    "1969, 1980, is in force from 1969 to 1980",
    "1972, 1971, is in force from 1972 to 1971",
  })
  void a_census_comes_into_force_within_four_years(int first, int last, String violation) {
    assertHas(
        "\"census\": 1970, \"firstElection\": 1972, \"lastElection\": 1980",
        "\"census\": 1970, \"firstElection\": " + first + ", \"lastElection\": " + last,
        new CensusSeats(),
        violation);
  }

  private static void assertHas(String right, String changed, Rule rule, String violation) {
    int at = SplicedRecord.file().indexOf(right);
    assertThat(at).isPositive();
    ElectionRecord record = SplicedRecord.with(at, right, changed);
    Violations violations = new Violations(rule.id());
    rule.check(new RecordFacts(record), violations);
    List<String> said = violations.found().stream().map(Violation::message).toList();
    if (violation.isEmpty()) {
      assertThat(said)
          .noneMatch(m -> m.contains("aged") || m.matches("is in force from \\d+ to .*"));
    } else {
      assertThat(said).anyMatch(m -> m.endsWith(violation));
    }
  }
}
