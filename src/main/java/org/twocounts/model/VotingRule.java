package org.twocounts.model;

/** How electors voted. */
public enum VotingRule implements Labelled {
  /** 1789-1800: two votes each, undifferentiated (Art. II sec. 1). */
  TWO_VOTES_PER_ELECTOR("two-votes-per-elector"),

  /** Since 1804: one for President, one for Vice President (12th Amendment). */
  SEPARATE_BALLOTS("separate-ballots");

  private final String label;

  VotingRule(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
