package org.twocounts.rule;

/** No electors: the candidate with most votes in the nation is elected. */
public record Popular() implements AllocationRule {
  @Override
  public String label() {
    return "popular";
  }
}
