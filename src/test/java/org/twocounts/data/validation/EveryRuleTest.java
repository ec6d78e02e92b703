package org.twocounts.data.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.data.slip.SplicedRecord;

/**
 * Each rule broken by slips in a copy of the record, and kept by others that stay within it: {@code
 * slips.txt} lists the slips, and below each what its rule says.
 */
@WholeGallery
class EveryRuleTest {
  private static final Path SLIPS =
      Path.of("src/test/resources/org/twocounts/data/validation/slips.txt");
  private static final String OBEYED = "obeyed";

  /**
   * A change of one place of the file, and what a rule says to it.
   *
   * @param year the election in which the text stands, or {@code -} for anywhere
   * @param said violations, or {@link #OBEYED} alone
   */
  record Case(String rule, String year, String right, String wrong, List<String> said) {
    boolean isViolation() {
      return !said.equals(List.of(OBEYED));
    }

    @Override
    public String toString() {
      return rule + ": " + said.get(0);
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(SLIPS)) {
      if (line.startsWith(" ")) {
        cases.get(cases.size() - 1).said().add(line.strip());
      } else {
        String[] parts = line.split(" \\| ", -1);
        cases.add(new Case(parts[0], parts[1], parts[2], parts[3], new ArrayList<>()));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_slip_is_reported_by_its_rule_with_place_and_reason(Case slip) {
    List<String> violations = violations(slip);
    if (slip.isViolation()) {
      assertThat(violations).containsAll(slip.said());
    } else {
      assertThat(violations).isEmpty();
    }
  }

  @Test
  void every_rule_is_broken_by_a_slip() throws IOException {
    List<Case> broken = cases().stream().filter(Case::isViolation).toList();
    assertThat(broken.stream().map(Case::rule).distinct().toList())
        .containsExactlyElementsOf(Validation.rules().stream().map(Rule::id).toList());
    assertThat(broken)
        .allSatisfy(
            c -> assertThat(c.said()).allMatch(said -> said.endsWith("(" + c.rule() + ")")));
  }

  private static List<String> violations(Case slip) {
    String file = SplicedRecord.file();
    int from = slip.year().equals("-") ? 0 : file.indexOf("\n      \"year\": " + slip.year() + ",");
    int at = file.indexOf(slip.right(), from);
    assertThat(at).as("\"%s\" stands in the record", slip.right()).isPositive();
    Violations violations = new Violations(slip.rule());
    rule(slip.rule())
        .check(new RecordFacts(SplicedRecord.with(at, slip.right(), slip.wrong())), violations);
    return violations.found().stream().map(Violation::toString).toList();
  }

  private static Rule rule(String id) {
    return Validation.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }
}
