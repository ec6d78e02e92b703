package org.twocounts.data.validation;

/** A relation that the facts of a record must obey. */
public interface Rule {
  /** Its name in reports, such as {@code state-totals}. */
  String id();

  /** What must hold, in one sentence. */
  String description();

  /** Whether it looks at each election on its own, and at nothing else. */
  default boolean isOfOneElection() {
    return false;
  }

  /**
   * Reports everything in the record that breaks the rule. A record that breaks other rules must
   * not make it fail.
   */
  void check(RecordFacts facts, Violations violations);
}
