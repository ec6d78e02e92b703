package org.twocounts.data.validation;

import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/** Electoral votes of candidates, states and the nation. */
final class ElectoralVotesCounted implements ElectionRule {
  @Override
  public String id() {
    return "electoral-votes";
  }

  @Override
  public String description() {
    return "Electoral votes sum from candidates to states to the year, at most one an elector (two"
        + " to 1800, for different persons).";
  }

  @Override
  public void check(Election election, Violations violations) {
    int sum = 0;
    for (StateResult state : election.states()) {
      check(election, state, violations);
      sum += state.votesCounted();
    }
    if (sum != election.votesCounted()) {
      violations.add(
          Place.of(election.year()),
          "votesCounted " + election.votesCounted() + ", but the states' sum is " + sum);
    }
  }

  /** Votes that one elector casts for President. */
  static int votesPerElector(Election election) {
    return election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR ? 2 : 1;
  }

  private static void check(Election election, StateResult state, Violations violations) {
    Place place = Place.of(election.year()).state(state.state());
    int sum = state.allResults().mapToInt(CandidateResult::electoralVotes).sum();
    if (sum != state.votesCounted()) {
      violations.add(
          place,
          String.format(
              "votesCounted %s, but the candidates' electoral votes sum to %s",
              state.votesCounted(), sum));
    }
    long most = (long) state.electorsAppointed() * votesPerElector(election);
    if (state.votesCounted() > most) {
      violations.add(
          place,
          String.format(
              "votesCounted %s from %s electors appointed; at most %s",
              state.votesCounted(), state.electorsAppointed(), most));
    }
    for (CandidateResult result : state.results()) {
      if (result.electoralVotes() > state.electorsAppointed()) {
        violations.add(
            place.candidate(result.candidate()),
            String.format(
                "electoral votes %s from %s electors appointed, who have one vote each for a"
                    + " person",
                result.electoralVotes(), state.electorsAppointed()));
      }
      if (result.isOther() && result.electoralVotes() > 0) {
        violations.add(
            place.candidate(result.candidate()),
            "persons not named have " + result.electoralVotes() + " electoral votes; name them");
      }
    }
  }
}
