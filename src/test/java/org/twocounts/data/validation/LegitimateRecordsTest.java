package org.twocounts.data.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.data.RecordReader;

/**
 * Records that must pass: made up, foreign, future, or of a part of history, they keep what a rule
 * asks of the record of the release. {@code legitimate.txt} lists them.
 */
class LegitimateRecordsTest {
  private static final Path RECORDS =
      Path.of("src/test/resources/org/twocounts/data/validation/legitimate.txt");

  /**
   * A record, less what all records have.
   *
   * @param year of its one election; {@code -} for none
   * @param candidates of that election, as in a file, and what follows on them
   * @param sections the others, as in a file
   */
  record Case(String rule, String year, String candidates, String sections) {
    @Override
    public String toString() {
      return rule + ": " + sections + candidates;
    }
  }

  static List<Case> cases() throws IOException {
    return Files.readAllLines(RECORDS).stream()
        .map(line -> line.split(" \\| ", -1))
        .map(parts -> new Case(parts[0], parts[1], parts[2], parts[3]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void records_that_must_pass(Case legitimate) {
    assertThat(violations(legitimate)).isEmpty();
  }

  private static List<Violation> violations(Case legitimate) {
    String election =
        legitimate.year().equals("-") ? "" : election(legitimate.year(), legitimate.candidates());
    String file =
        String.format(
            "{\"format\": {\"name\": \"twocounts-record\", \"version\": 1}, \"elections\": [%s]%s}",
            election, legitimate.sections().isEmpty() ? "" : ", " + legitimate.sections());
    RecordFacts facts = new RecordFacts(RecordReader.read("mine.json", file.getBytes(UTF_8)));
    Rule rule =
        Validation.rules().stream()
            .filter(r -> r.id().equals(legitimate.rule()))
            .findFirst()
            .orElseThrow();
    Violations violations = new Violations(rule.id());
    rule.check(facts, violations);
    return violations.found();
  }

  private static String election(String year, String candidates) {
    return String.format(
        "{\"year\": %s, \"ordinal\": 1, \"dateFrom\": \"%1$s-11-06\", \"dateTo\": \"%1$s-11-06\","
            + " \"statesParticipating\": 0, \"electorsAppointed\": 0, \"votesCounted\": 0,"
            + " \"majority\": 1, \"president\": \"Ann\", \"presidentParty\": \"Apple\","
            + " \"vicePresident\": \"Abe\", \"decidedBy\": \"electoral-college\","
            + " \"votingRule\": \"separate-ballots\", \"popularVote\": \"national\","
            + " \"candidates\": [%s], \"states\": []}",
        year, candidates);
  }
}
