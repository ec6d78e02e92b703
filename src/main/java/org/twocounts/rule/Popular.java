package org.twocounts.rule;

import java.util.List;
import java.util.function.Function;

/** No electors: the candidate with most votes in the nation is elected. */
public record Popular() implements AllocationRule {
  @Override
  public String label() {
    return "popular";
  }

  @Override
  public Follows follows() {
    return Follows.NATIONAL_VOTE;
  }

  @Override
  public ElectorLimit limit() {
    return ElectorLimit.AS_APPOINTED;
  }

  @Override
  public DecisionRule usualDecision() {
    return DecisionRule.PLURALITY;
  }

  @Override
  public String meaning() {
    return "no electors: most votes of the nation";
  }

  @Override
  public String clause(List<StateBallot> states) {
    return "Most votes of the nation elect";
  }

  @Override
  public <T> T fold(Function<StateRule, T> byState, Function<Popular, T> byNation) {
    return byNation.apply(this);
  }
}
