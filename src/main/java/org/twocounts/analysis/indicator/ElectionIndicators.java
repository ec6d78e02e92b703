package org.twocounts.analysis.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;
import org.twocounts.model.Turnout;

/**
 * All indicators of an election; each empty where the record does not give it.
 *
 * @param votesPerElector votes cast for President for each elector of the states with a popular
 *     vote
 * @param turnoutPercent as the source gives it, of the voting-eligible population
 */
public record ElectionIndicators(
    int year,
    Optional<EffectiveCandidates> effectiveCandidates,
    Optional<Closeness> closeness,
    Optional<Swings> swings,
    OptionalDouble votesPerElector,
    Optional<Malapportionment> byVotes,
    Optional<Malapportionment> byPopulation,
    Optional<BigDecimal> turnoutPercent) {

  /**
   * Measures an election of a record. Sections of the record that were not read leave their
   * indicators empty.
   */
  public static ElectionIndicators of(ElectionRecord record, Election election) {
    PopularVote popular = PopularVote.of(election);
    return new ElectionIndicators(
        election.year(),
        EffectiveCandidates.of(popular),
        Closeness.of(popular),
        Swings.of(record, election),
        votesPerElector(popular, election),
        Malapportionment.byVotes(election),
        byPopulation(record, election),
        record.turnout().stream()
            .filter(t -> t.year() == election.year())
            .map(Turnout::turnoutPercent)
            .findFirst());
  }

  private static OptionalDouble votesPerElector(PopularVote popular, Election election) {
    int electors =
        election.states().stream()
            .filter(StateResult::hasPopularVote)
            .mapToInt(StateResult::electorsAppointed)
            .sum();
    return popular.isNational() && electors > 0
        ? OptionalDouble.of((double) popular.total() / electors)
        : OptionalDouble.empty();
  }

  private static Optional<Malapportionment> byPopulation(ElectionRecord record, Election election) {
    try {
      return Malapportionment.byPopulation(record, election);
    } catch (NotDefinedException e) {
      return Optional.empty();
    }
  }
}
