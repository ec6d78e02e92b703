package org.twocounts.publish.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twocounts.analysis.StateHistory;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.FamilyName;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.page.PageTable.Col;

/** The states of an election: who carried each, and whose votes were counted. */
final class StateTable {
  private StateTable() {}

  static PageTable of(ElectionRecord record, Election election, PageFrame frame) {
    return PageTable.of(
        "States in " + election.year(),
        PageTable.Use.FILTER,
        election.states(),
        List.of(
            Col.words(
                "State",
                (StateResult s) ->
                    PageCell.link(
                        record.findState(s.state()).map(State::name).orElse(s.state()),
                        PagePath.state(s.state()).flatMap(frame::find))),
            Col.of("Electors", StateFigures.ELECTORS_APPOINTED),
            Col.words("Carried by", s -> carriedBy(election, s)),
            Col.of("Lead (points)", StateFigures.MARGIN_POINTS),
            Col.of("All votes", StateFigures.TOTAL_POPULAR_VOTES)));
  }

  private static PageCell carriedBy(Election election, StateResult state) {
    Optional<String> winner = StateHistory.carriedBy(state);
    return winner
        .map(name -> PageCell.of(FamilyName.of(name)).ofParty(election.partyOf(name)))
        .orElse(PageCell.of(FigureText.MISSING));
  }

  /** States whose electors did not all vote for who carried the state, with their votes. */
  static List<String> divided(ElectionRecord record, Election election) {
    return election.states().stream()
        .filter(s -> s.votesCounted() > 0 && !isWhole(s))
        .map(
            s -> record.findState(s.state()).map(State::name).orElse(s.state()) + ": " + counted(s))
        .toList();
  }

  private static boolean isWhole(StateResult state) {
    return StateHistory.carriedBy(state)
        .filter(name -> state.electoralVotes(name) == state.electorsAppointed())
        .filter(name -> state.electoralVotes(name) == state.votesCounted())
        .isPresent();
  }

  /** The votes of a state's electors by candidate; empty where none was counted. */
  static String counted(StateResult state) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    state
        .allResults()
        .filter(r -> r.electoralVotes() > 0)
        .forEach(r -> votes.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    return votes.entrySet().stream()
        .map(e -> FamilyName.of(e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
