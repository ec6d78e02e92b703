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
            Col.of("All votes", StateFigures.TOTAL_POPULAR_VOTES),
            Col.words("Votes counted", s -> PageCell.of(counted(s)))));
  }

  private static PageCell carriedBy(Election election, StateResult state) {
    Optional<String> winner = StateHistory.carriedBy(state);
    return winner
        .map(name -> PageCell.of(name).ofParty(election.partyOf(name)))
        .orElse(PageCell.of(FigureText.MISSING));
  }

  private static String counted(StateResult state) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    state
        .allResults()
        .filter(r -> r.electoralVotes() > 0)
        .forEach(r -> votes.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    return votes.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
