package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.theme.Ink;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;
import org.twocounts.words.Joined;

/** The small squares in the states of a map: electors who did not vote as most of the state did. */
record MapSquares(Election election, ElectoralMap votes) {

  /** What a state has beside the votes for its leader; nothing where nobody leads. */
  List<Ink> of(StateResult state) {
    List<Ink> squares = new ArrayList<>(votes.others(state));
    if (votes.leader(state).isPresent()) {
      UncountedElectors.of(election, state).forEach(why -> squares.add(why.ink()));
    }
    return squares;
  }

  static boolean isByDistrict(StateResult state) {
    return state.method() == ElectorMethod.DISTRICT;
  }

  /** What a square is, to follow what else is said of a map; empty where there are none. */
  String inWords(ElectionRecord record) {
    String others = election.states().stream().anyMatch(this::isDivided) ? others(record) : "";
    String without =
        election.states().stream().anyMatch(s -> of(s).size() > votes.others(s).size())
            ? "an elector of whom no vote was counted"
            : "";
    String either = others.isEmpty() || without.isEmpty() ? "" : " or ";
    String squares = others + either + without;
    return squares.isEmpty() ? "" : "; a square is " + squares;
  }

  private boolean isDivided(StateResult state) {
    return !votes.others(state).isEmpty();
  }

  /** A vote for others, and where it is no elector's own choice: a district chose the elector. */
  private String others(ElectionRecord record) {
    List<String> byDistrict =
        election.states().stream()
            .filter(s -> isDivided(s) && isByDistrict(s))
            .map(s -> StateNames.of(record, s.state()))
            .toList();
    return (election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR
            ? "a vote for the other of them"
            : "an elector who voted for another candidate")
        + (byDistrict.isEmpty() ? "" : " (in " + Joined.of(byDistrict) + " chosen by a district)");
  }
}
