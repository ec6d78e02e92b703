package org.twocounts.data.validation;

import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/** Running mates against the votes: the people's votes for a ticket stand with its head. */
final class RunningMates implements StateRowRule {
  @Override
  public String id() {
    return "running-mates";
  }

  @Override
  public String description() {
    return "While electors had two votes, the votes of the people stand with a ticket's candidate"
        + " for President, never with the running mate.";
  }

  @Override
  public void check(Election election, StateResult state, Place place, Violations violations) {
    if (election.votingRule() != VotingRule.TWO_VOTES_PER_ELECTOR) {
      return;
    }
    Set<String> mates =
        election.candidacies().stream()
            .flatMap(c -> c.runningMate().stream())
            .collect(Collectors.toSet());
    for (CandidateResult result : state.results()) {
      if (mates.contains(result.candidate()) && result.popularVotes().isPresent()) {
        violations.add(
            place.candidate(result.candidate()),
            result.popularVotes().getAsLong()
                + " popular votes; they belong to the head of the ticket");
      }
    }
  }
}
