package org.twocounts.data.validation;

import org.twocounts.model.Election;

/** The constitutional majority (Art. II sec. 1; 12th Amendment): of the electors appointed. */
final class MajorityHolds implements ElectionRule {
  @Override
  public String id() {
    return "majority";
  }

  @Override
  public String description() {
    return "The majority is the least whole number above half of the electors appointed.";
  }

  @Override
  public void check(Election election, Violations violations) {
    int right = election.electorsAppointed() / 2 + 1;
    if (election.majority() != right) {
      violations.add(
          Place.of(election.year()),
          String.format(
              "majority %s, but of %s electors appointed it is %s",
              election.majority(), election.electorsAppointed(), right));
    }
  }
}
