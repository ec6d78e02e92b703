package org.twocounts.data.validation;

import java.util.List;
import org.twocounts.model.ElectionRecord;

/** The rules that the facts of a record must obey, and what breaks them. */
public final class Validation {
  private static final List<Rule> RULES = List.of(new StateTotals());

  private Validation() {}

  /** Every rule, in the order in which violations are reported. */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Everything in the record that breaks a rule; empty if it is sound.
   *
   * @param record with every section: rules relate the sections to each other
   */
  public static List<Violation> of(ElectionRecord record) {
    return RULES.stream().flatMap(rule -> violations(rule, record).stream()).toList();
  }

  private static List<Violation> violations(Rule rule, ElectionRecord record) {
    Violations violations = new Violations(rule.id());
    rule.check(record, violations);
    return violations.found();
  }
}
