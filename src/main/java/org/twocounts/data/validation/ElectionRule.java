package org.twocounts.data.validation;

import org.twocounts.model.Election;

/** A rule that can be checked on each election alone. */
interface ElectionRule extends Rule {
  void check(Election election, Violations violations);

  @Override
  default boolean isOfOneElection() {
    return true;
  }

  @Override
  default void check(RecordFacts facts, Violations violations) {
    facts.record().elections().forEach(election -> check(election, violations));
  }
}
