package org.twocounts.data.validation;

import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/** A rule that can be checked on each election alone. */
interface ElectionRule extends Rule {
  void check(Election election, Violations violations);

  @Override
  default void check(ElectionRecord record, Violations violations) {
    record.elections().forEach(election -> check(election, violations));
  }
}
