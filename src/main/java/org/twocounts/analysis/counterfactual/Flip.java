package org.twocounts.analysis.counterfactual;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.rule.Rational;
import org.twocounts.rule.StateBallot;
import org.twocounts.rule.UnitVote;
import org.twocounts.words.Numerals;

/**
 * A unit goes to another candidate: the fewest voters who make that one lead every other change
 * sides, and all its electors go over. Where the legislature chose the electors there are no voters
 * to change.
 *
 * @param unit a state, or a district that chose an elector such as {@code ME-2}, whose voters are
 *     voters of the state too. A state with such districts stands for its electors at large: its
 *     districts stay
 */
public record Flip(String unit, String candidate) implements ScenarioStep {

  @Override
  public boolean changesVotes() {
    return false;
  }

  @Override
  public boolean reachesDistricts() {
    return Steps.isDistrict(unit);
  }

  @Override
  public AppliedStep apply(Ballots before) {
    StateBallot ballot = Steps.state(before, unit);
    Steps.checkCandidate(before, candidate);
    Optional<Map<String, Long>> leaving = Steps.unit(ballot, unit).vote().map(this::leaving);
    Ballots after =
        before.mapState(
            ballot.state(),
            state ->
                leaving
                    .map(m -> Steps.moved(state, unit, m, candidate))
                    .orElse(state)
                    .mapUnit(unit, u -> u.wonBy(candidate)));
    String effect =
        leaving
            .map(m -> m.values().stream().mapToLong(Long::longValue).sum())
            .map(
                voters ->
                    unit
                        + ": "
                        + Numerals.of(voters)
                        + " voters change to "
                        + candidate
                        + ", who leads")
            .orElseGet(() -> unit + ": all electors to " + candidate);
    return new AppliedStep(this, after, effect + Steps.reach(ballot, unit));
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
      throw new NotDefinedException(unit + ": nobody voted");
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

  /** The fewest who must leave each other; those beyond need leave nobody but the largest. */
  private Map<String, Long> leaving(UnitVote vote) {
    long voters = fewestVoters(vote);
    Map<String, Long> leaving = new LinkedHashMap<>(leaving(vote, voters));
    long rest = voters - leaving.values().stream().mapToLong(Long::longValue).sum();
    if (rest > 0) {
      leaving.merge(largest(vote, leaving), rest, Long::sum);
    }
    return leaving;
  }

  private String largest(UnitVote vote, Map<String, Long> leaving) {
    return vote.votes().entrySet().stream()
        .filter(e -> !e.getKey().equals(candidate))
        .max(
            Comparator.comparing(
                e -> e.getValue().minus(Rational.of(leaving.getOrDefault(e.getKey(), 0L)))))
        .orElseThrow()
        .getKey();
  }
}
