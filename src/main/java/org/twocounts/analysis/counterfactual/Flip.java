package org.twocounts.analysis.counterfactual;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitVote;

/**
 * A state goes to another candidate: the fewest voters who make that one lead every other change
 * sides. Where the legislature chose the electors, and of the electoral votes as cast, all go over.
 */
public record Flip(String state, String candidate) implements ScenarioStep {

  @Override
  public boolean changesVotes() {
    return false;
  }

  @Override
  public boolean reachesDistricts() {
    return false;
  }

  @Override
  public AppliedStep apply(Ballots before) {
    StateBallot ballot = Steps.state(before, state);
    Steps.checkCandidate(before, candidate);
    long voters = ballot.statewide().map(this::fewestVoters).orElse(0L);
    Ballots after = before.mapState(state, this::flipped);
    String effect =
        ballot.statewide().isEmpty()
            ? String.format(Locale.ROOT, "%s: all electors to %s", state, candidate)
            : String.format(
                Locale.ROOT, "%s: %,d voters change to %s, who leads", state, voters, candidate);
    return new AppliedStep(this, after, effect);
  }

  private StateBallot flipped(StateBallot ballot) {
    int counted = ballot.votesCounted().values().stream().mapToInt(Integer::intValue).sum();
    StateBallot withElectors =
        ballot.withElectors(Map.of(candidate, ballot.electors()), Map.of(candidate, counted));
    return ballot
        .statewide()
        .map(vote -> withElectors.withVotes(withLeader(vote), ballot.districts()))
        .orElse(withElectors);
  }

  /** The least number m so that all others can be brought below own votes + m by m movers. */
  private long fewestVoters(UnitVote vote) {
    long own = vote.of(candidate);
    long low = 0;
    long high = vote.named();
    while (low < high) {
      long middle = (low + high) / 2;
      if (excess(vote, own + middle - 1) <= middle) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (own + low == 0) {
      throw new NotDefinedException(state + ": nobody voted");
    }
    return low;
  }

  private long excess(UnitVote vote, long level) {
    return vote.votes().entrySet().stream()
        .filter(e -> !e.getKey().equals(candidate))
        .mapToLong(e -> Math.max(0, e.getValue() - level))
        .sum();
  }

  private UnitVote withLeader(UnitVote vote) {
    long voters = fewestVoters(vote);
    long level = vote.of(candidate) + voters - 1;
    Map<String, Long> leaving = new LinkedHashMap<>();
    vote.votes()
        .forEach(
            (name, own) -> {
              if (!name.equals(candidate) && own > level) {
                leaving.put(name, own - level);
              }
            });
    UnitVote after = vote;
    for (Map.Entry<String, Long> entry : leaving.entrySet()) {
      after = after.moved(entry.getKey(), candidate, entry.getValue());
    }
    long rest = voters - leaving.values().stream().mapToLong(Long::longValue).sum();
    return rest > 0 ? after.moved(largest(after), candidate, rest) : after;
  }

  private String largest(UnitVote vote) {
    return vote.votes().entrySet().stream()
        .filter(e -> !e.getKey().equals(candidate))
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }
}
