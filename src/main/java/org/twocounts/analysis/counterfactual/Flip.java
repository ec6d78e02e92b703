package org.twocounts.analysis.counterfactual;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.Rational;
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
    return ballot
        .mapUnit(
            state,
            unit ->
                unit.vote().map(this::withLeader).map(unit::withVote).orElse(unit).wonBy(candidate))
        .withVotesCounted(Map.of(candidate, counted));
  }

  /** The least number m so that all others can be brought below own votes + m by m movers. */
  private long fewestVoters(UnitVote vote) {
    long low = 0;
    long high = vote.named().floor() + 1;
    while (low < high) {
      long middle = (low + high) / 2;
      if (leaving(vote, middle).values().stream().mapToLong(Long::longValue).sum() <= middle) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (vote.named().signum() == 0) {
      throw new NotDefinedException(state + ": nobody voted");
    }
    return low;
  }

  /** How many must leave each other so that the candidate with so many more leads. */
  private Map<String, Long> leaving(UnitVote vote, long voters) {
    Rational reached = vote.of(candidate).plus(Rational.of(voters));
    Map<String, Long> leaving = new LinkedHashMap<>();
    vote.votes()
        .forEach(
            (name, own) -> {
              if (!name.equals(candidate) && own.compareTo(reached) >= 0) {
                leaving.put(name, own.minus(reached).floor() + 1);
              }
            });
    return leaving;
  }

  private UnitVote withLeader(UnitVote vote) {
    long voters = fewestVoters(vote);
    Map<String, Long> leaving = leaving(vote, voters);
    UnitVote after = vote;
    for (Map.Entry<String, Long> entry : leaving.entrySet()) {
      after = after.moved(entry.getKey(), candidate, Rational.of(entry.getValue()));
    }
    long rest = voters - leaving.values().stream().mapToLong(Long::longValue).sum();
    return rest > 0 ? after.moved(largest(after), candidate, Rational.of(rest)) : after;
  }

  private String largest(UnitVote vote) {
    return vote.votes().entrySet().stream()
        .filter(e -> !e.getKey().equals(candidate))
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }
}
