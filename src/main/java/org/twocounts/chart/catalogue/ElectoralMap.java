package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/**
 * Who received the electoral votes of each state, in a form that maps can show.
 *
 * <p>Until 1800 an elector had two votes. Shown then is the contest: the President and the best
 * placed person of another party; the President alone where every elector who voted gave him one.
 */
final class ElectoralMap {
  private final Map<String, Ink> inks;

  ElectoralMap(Election election) {
    this.inks = CandidateInks.of(election, shown(election));
  }

  /** The candidates shown, most electoral votes first. */
  List<String> candidates() {
    return List.copyOf(inks.keySet());
  }

  /** The ink of a candidate who is shown. */
  Ink ink(String candidate) {
    return inks.get(candidate);
  }

  /**
   * The votes of a state by candidate, most first (equal: most popular votes); only candidates who
   * are shown.
   */
  Map<String, Integer> votes(StateResult state) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    inks.keySet().stream()
        .sorted(
            Comparator.comparingInt((String c) -> -state.electoralVotes(c))
                .thenComparing(c -> -popularVotes(state, c)))
        .filter(c -> state.electoralVotes(c) > 0)
        .forEach(c -> votes.put(c, state.electoralVotes(c)));
    return votes;
  }

  private static long popularVotes(StateResult state, String candidate) {
    return state.findResult(candidate).map(r -> r.popularVotes().orElse(0)).orElse(0L);
  }

  /** Who received most of a state's votes; empty where nobody shown did. */
  Optional<String> leader(StateResult state) {
    return votes(state).keySet().stream().findFirst();
  }

  /** One ink for each vote of a state that its leader did not receive. */
  List<Ink> others(StateResult state) {
    List<Ink> squares = new ArrayList<>();
    votes(state).entrySet().stream()
        .skip(1)
        .forEach(e -> IntStream.range(0, e.getValue()).forEach(i -> squares.add(ink(e.getKey()))));
    return squares;
  }

  private static List<String> shown(Election election) {
    List<String> all =
        ElectoralVote.of(election).tallies().stream().map(ElectoralVote.Tally::candidate).toList();
    if (election.votingRule() == VotingRule.SEPARATE_BALLOTS) {
      return all;
    }
    String president = election.president();
    List<String> contest = new ArrayList<>(List.of(president));
    if (ElectoralVote.of(election).votesOf(president) * 2 < election.votesCounted()) {
      all.stream()
          .filter(c -> !election.partyOf(c).equals(election.partyOf(president)))
          .findFirst()
          .ifPresent(contest::add);
    }
    return contest;
  }
}
