package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.analysis.StateHistory;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.StateFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** What each state did in each election. */
final class StatesTable {
  private StatesTable() {}

  private record Row(ElectionRecord record, Election election, StateResult state) {
    String name() {
      return record.findState(state.state()).map(State::name).orElse(state.state());
    }
  }

  static Table table() {
    return Table.named(
            "states",
            "One row a state in an election, those that took no part among them. Maine since 1972"
                + " and Nebraska since 1992 stand here whole; their districts are in"
                + " elector_districts.")
        .key("year", "state")
        .references("elections", "year")
        .references("state_names", "state")
        .measuring(CaveatMeasure.STATE_VOTES, CaveatMeasure.ELECTORS, CaveatMeasure.METHODS)
        .of(StatesTable::rows, columns());
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> e.states().stream().map(s -> new Row(facts.record(), e, s)));
  }

  private static List<Figure<Row>> columns() {
    return List.of(
        SharedFigures.year(r -> r.election.year()),
        StateFigures.STATE.of(Row::state),
        Figure.text("state_name", "Name of the state.", Row::name),
        StateFigures.TOOK_PART.of(Row::state),
        StateFigures.ELECTORS_ALLOTTED.of(Row::state),
        StateFigures.ELECTORS_APPOINTED.of(Row::state),
        StateFigures.ELECTORAL_VOTES_COUNTED.of(Row::state),
        StateFigures.METHOD.of(Row::state),
        StateFigures.TOTAL_POPULAR_VOTES.of(Row::state),
        StateFigures.CARRIED_BY.of(Row::state),
        Figure.optionalText(
            "carried_by_party",
            "Label on which that candidate ran.",
            r -> StateHistory.carriedBy(r.state).flatMap(r.election::partyOf)),
        StateFigures.MARGIN_VOTES.of(Row::state),
        StateFigures.MARGIN_POINTS.of(Row::state),
        StateFigures.ABSENCE.of(Row::state),
        StateFigures.ABSENCE_KIND.of(Row::state),
        StateFigures.NOTE.of(Row::state));
  }
}
