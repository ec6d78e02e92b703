package org.twocounts.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;
import org.twocounts.model.StateResult;

/** One state through all elections in which it was listed, in order of year. */
public record StateHistory(String state, List<Entry> entries) {
  public StateHistory {
    entries = List.copyOf(entries);
  }

  /**
   * The state in one election.
   *
   * @param winner who carried it: its popular leader, or without a popular vote whoever had most of
   *     its electoral votes; empty where it took no part or two were equal
   * @param lead the winner's lead in the state over the next contender; empty without a popular
   *     vote
   * @param nationalMargin the same person's margin in the nation; empty where unknown
   */
  public record Entry(
      Election election,
      StateResult result,
      Optional<String> winner,
      Optional<Margin> lead,
      Optional<Margin> nationalMargin) {

    /** Electors won there by each, in the order of the record; empty for 1789-1800. */
    public Map<String, Integer> electorsWon() {
      return ElectorsWon.of(election).map(w -> w.inState(result.state())).orElse(Map.of());
    }

    /** Whether the state was carried by who became President; empty where nobody carried it. */
    public Optional<Boolean> withTheNation() {
      return winner.map(w -> w.equals(election.president()));
    }
  }

  /** Collects the history of a state by postal code; empty where the record never lists it. */
  public static StateHistory of(ElectionRecord record, String state) {
    return new StateHistory(
        state,
        record.elections().stream()
            .flatMap(e -> e.findState(state).stream().map(s -> entry(e, s)))
            .toList());
  }

  private static Entry entry(Election election, StateResult state) {
    Optional<String> winner = carriedBy(state);
    PopularVote popular = PopularVote.of(election);
    Optional<Margin> national =
        popular.isNational() ? winner.flatMap(popular::marginOf) : Optional.empty();
    return new Entry(election, state, winner, StateLeader.lead(state.results()), national);
  }

  /** Who carried a state, as {@link Entry#winner} says. */
  public static Optional<String> carriedBy(StateResult state) {
    if (state.hasPopularVote()) {
      return StateLeader.of(state);
    }
    Map<String, Integer> votes = new TreeMap<>();
    state.allResults().forEach(r -> votes.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    List<Map.Entry<String, Integer>> ranked =
        votes.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    boolean tied = ranked.size() > 1 && ranked.get(0).getValue().equals(ranked.get(1).getValue());
    return ranked.isEmpty() || tied ? Optional.empty() : Optional.of(ranked.get(0).getKey());
  }
}
