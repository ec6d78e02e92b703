package org.twocounts.data.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.data.RecordReader;

/** Each rule broken once by a slip in a copy of the record; {@code slips.txt} lists the slips. */
class EveryRuleTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/twocounts/data/validation");

  /**
   * A change of one place of the file, and what a rule says to it.
   *
   * @param year the election in which the text stands, or {@code -} for anywhere
   */
  record Case(String rule, String year, String right, String wrong, String violation) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Case> cases() throws IOException {
    List<String> slips = Files.readAllLines(FOLDER.resolve("slips.txt"));
    List<String> violations = Files.readAllLines(FOLDER.resolve("violations.txt"));
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < slips.size(); i++) {
      String[] parts = slips.get(i).split(" \\| ", -1);
      cases.add(new Case(parts[0], parts[1], parts[2], parts[3], violations.get(i)));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_slip_is_reported_with_its_rule_place_and_reason(Case slip) throws IOException {
    assertThat(violations(slip)).contains(slip.violation());
  }

  @Test
  void every_rule_is_broken_by_a_slip() throws IOException {
    assertThat(cases().stream().map(Case::rule).toList())
        .containsExactlyElementsOf(Validation.rules().stream().map(Rule::id).toList());
    assertThat(cases()).allMatch(c -> c.violation().endsWith("(" + c.rule() + ")"));
  }

  private static List<String> violations(Case slip) throws IOException {
    String file = Files.readString(Path.of("elections.json"));
    int from = slip.year().equals("-") ? 0 : file.indexOf("\n      \"year\": " + slip.year() + ",");
    int at = file.indexOf(slip.right(), from);
    assertThat(at).as("\"%s\" stands in the record", slip.right()).isPositive();
    String changed =
        file.substring(0, at) + slip.wrong() + file.substring(at + slip.right().length());
    return Validation.of(RecordReader.read("slip.json", changed.getBytes(UTF_8))).stream()
        .map(Violation::toString)
        .toList();
  }
}
