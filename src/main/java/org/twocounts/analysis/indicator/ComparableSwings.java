package org.twocounts.analysis.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.counterfactual.PartyCandidates;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StateResult;

/**
 * The swings of an election that do not mislead: of the states in which no {@link ThirdCandidate}
 * stood against the two in either election.
 *
 * @param swings with those states only
 * @param thirds postal code of each state left out for a third candidate, and who that was, the
 *     earlier election first
 * @param withoutVotes postal codes of the states with a popular vote that lack votes for one of the
 *     two in one of the elections
 * @param inNation third candidates of the nation in the two elections; empty where the national
 *     swing itself is comparable
 */
public record ComparableSwings(
    Swings swings,
    SortedMap<String, List<ThirdCandidate>> thirds,
    List<String> withoutVotes,
    List<ThirdCandidate> inNation) {

  public ComparableSwings {
    thirds = Collections.unmodifiableSortedMap(new TreeMap<>(thirds));
    withoutVotes = List.copyOf(withoutVotes);
    inNation = List.copyOf(inNation);
  }

  /** Since the election before; empty where there is no swing between today's parties at all. */
  public static Optional<ComparableSwings> of(ElectionRecord record, Election election) {
    return Swings.of(record, election)
        .map(all -> among(all, record.getElection(all.from()), record.getElection(all.year())));
  }

  /**
   * Of any two elections, as {@link Swings#between}.
   *
   * @throws NotDefinedException unless two candidates of each have recorded votes of the nation
   */
  public static Optional<ComparableSwings> between(Election before, Election now) {
    return Swings.between(before, now).map(all -> among(all, before, now));
  }

  /** Whether the nation, and at least one state, can be compared. */
  public boolean isComparable() {
    return inNation.isEmpty() && !swings.states().isEmpty();
  }

  private static ComparableSwings among(Swings all, Election before, Election now) {
    Map<String, Swings.StateSwing> byState = new TreeMap<>();
    all.states().forEach(s -> byState.put(s.state(), s));
    SortedMap<String, List<ThirdCandidate>> thirds = new TreeMap<>();
    List<String> withoutVotes = new ArrayList<>();
    for (StateResult state : now.states()) {
      String code = state.state();
      if (byState.containsKey(code)) {
        List<ThirdCandidate> found =
            Stream.of(inState(before, code, all.before()), inState(now, code, all.now()))
                .flatMap(Optional::stream)
                .toList();
        if (!found.isEmpty()) {
          byState.remove(code);
          thirds.put(code, found);
        }
      } else if (state.tookPart() && state.hasPopularVote()) {
        withoutVotes.add(code);
      }
    }
    return new ComparableSwings(
        all.withStates(List.copyOf(byState.values())),
        thirds,
        withoutVotes.stream().sorted().toList(),
        Stream.of(
                ThirdCandidate.inNation(before, all.before()),
                ThirdCandidate.inNation(now, all.now()))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<ThirdCandidate> inState(
      Election election, String code, PartyCandidates two) {
    return election.findState(code).flatMap(s -> ThirdCandidate.inState(election, s, two));
  }
}
