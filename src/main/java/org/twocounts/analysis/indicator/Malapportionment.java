package org.twocounts.analysis.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.StatePopulation;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/**
 * How unevenly electors were spread over voters or people.
 *
 * @param index Samuels-Snyder index, ½ Σ |sᵢ − vᵢ| with sᵢ a state's share of electors and vᵢ its
 *     share of voters or people: the share of electors that stand in the wrong state, 0 to 1
 *     (Samuels and Snyder 2001, British Journal of Political Science 31:651-671)
 * @param fewest the state with fewest voters or people for an elector
 * @param most the state with most
 */
public record Malapportionment(double index, PerElector fewest, PerElector most) {

  /** Voters or people for one elector in a state. */
  public record PerElector(String state, long count, int electors) {
    /** The quotient. */
    public double value() {
      return (double) count / electors;
    }
  }

  /**
   * Against the votes cast. States without a popular vote are left out, with their electors. Empty
   * without a national popular vote.
   */
  public static Optional<Malapportionment> byVotes(Election election) {
    Map<String, PerElector> states = new LinkedHashMap<>();
    for (StateResult state : election.states()) {
      if (state.electorsAppointed() > 0 && state.totalPopularVotes().isPresent()) {
        long votes = state.totalPopularVotes().getAsLong();
        states.put(state.state(), new PerElector(state.state(), votes, state.electorsAppointed()));
      }
    }
    return PopularVote.of(election).isNational() ? of(states) : Optional.empty();
  }

  /**
   * Against the population by the census in force.
   *
   * @throws NotDefinedException if the record lacks the population of a state
   */
  public static Optional<Malapportionment> byPopulation(ElectionRecord record, Election election) {
    Map<String, PerElector> states = new LinkedHashMap<>();
    Map<String, StatePopulation> populations = StatePopulation.of(record, election);
    for (StateResult state : election.states()) {
      if (state.electorsAppointed() > 0) {
        long people = populations.get(state.state()).people();
        states.put(state.state(), new PerElector(state.state(), people, state.electorsAppointed()));
      }
    }
    return of(states);
  }

  private static Optional<Malapportionment> of(Map<String, PerElector> states) {
    double electors = states.values().stream().mapToInt(PerElector::electors).sum();
    double count = states.values().stream().mapToLong(PerElector::count).sum();
    if (electors == 0 || count == 0) {
      return Optional.empty();
    }
    double distance =
        states.values().stream()
            .mapToDouble(s -> Math.abs(s.electors() / electors - s.count() / count))
            .sum();
    Comparator<PerElector> bySize = Comparator.comparingDouble(PerElector::value);
    return Optional.of(
        new Malapportionment(
            distance / 2,
            states.values().stream().min(bySize).orElseThrow(),
            states.values().stream().max(bySize).orElseThrow()));
  }

  /** How many times more voters or people an elector stood for where most did. */
  public double ratio() {
    return most.value() / fewest.value();
  }
}
