package org.twocounts.data.validation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/** Votes of the people against votes of the electors where one ticket won all electors. */
final class WinnerTakesAllHolds implements StateRowRule {
  @Override
  public String id() {
    return "winner-takes-all";
  }

  @Override
  public String description() {
    return "On a general ticket all electors vote for the popular leader, but for irregular"
        + " electors that are listed.";
  }

  @Override
  public void check(Election election, StateResult state, Place place, Violations violations) {
    if (election.votingRule() != VotingRule.SEPARATE_BALLOTS
        || state.method() != ElectorMethod.GENERAL_TICKET
        || !state.hasPopularVote()) {
      return;
    }
    Map<String, Integer> expected = expected(election, state);
    Map<String, Integer> counted = new TreeMap<>();
    state
        .allResults()
        .filter(r -> r.electoralVotes() != 0)
        .forEach(r -> counted.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    if (!counted.equals(expected)) {
      violations.add(
          place,
          String.format(
              "electoral votes counted are %s, but the popular vote and the irregular electors"
                  + " listed give %s",
              counted, expected));
    }
  }

  private static Map<String, Integer> expected(Election election, StateResult state) {
    Map<String, Integer> votes = new TreeMap<>();
    String ticket = ticket(election, state);
    votes.put(ticket, state.electorsAppointed());
    for (IrregularElectors irregular : election.irregularElectors()) {
      if (isIn(state, irregular)) {
        votes.merge(ticket, -irregular.count(), Integer::sum);
        if (irregular.kind() != IrregularKind.REJECTED) {
          irregular.votedFor().ifPresent(v -> votes.merge(v, irregular.count(), Integer::sum));
        }
      }
    }
    votes.values().removeIf(v -> v == 0);
    return votes;
  }

  private static boolean isIn(StateResult state, IrregularElectors irregular) {
    return irregular.state().equals(Optional.of(state.state()))
        && irregular.office() == Office.PRESIDENT
        && irregular.kind() != IrregularKind.DISPUTED_COUNTED;
  }

  /**
   * The ticket that won: the popular leader; where electors were elected one by one, the ticket
   * that lost some of them; in a tie of the people's votes the one that got the electors.
   */
  private static String ticket(Election election, StateResult state) {
    Optional<String> split =
        election.irregularElectors().stream()
            .filter(i -> isIn(state, i) && i.kind() == IrregularKind.SPLIT_VOTE)
            .flatMap(i -> i.pledgedTo().stream())
            .findFirst();
    return split.orElseGet(
        () ->
            state.results().stream()
                .filter(r -> !r.isOther() && r.popularVotes().isPresent())
                .max(
                    Comparator.<CandidateResult>comparingLong(r -> r.popularVotes().getAsLong())
                        .thenComparingInt(CandidateResult::electoralVotes))
                .map(CandidateResult::candidate)
                .orElse("nobody"));
  }
}
