package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.StateHistory;
import org.twocounts.analysis.StateLeader;
import org.twocounts.model.Absence;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.Figure;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** What each state did in each election. */
final class StatesTable {
  private StatesTable() {}

  private record Row(ElectionRecord record, Election election, StateResult state) {
    Optional<String> carriedBy() {
      return StateHistory.carriedBy(state);
    }

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
        Figure.year("year", "Year of the election.", r -> r.election.year()),
        Figure.text("state", "Postal code.", r -> r.state.state()),
        Figure.text("state_name", "Name.", Row::name),
        Figure.flag("took_part", "Whether it appointed electors.", r -> r.state.tookPart()),
        Figure.optionalCount(
            "electors_allotted",
            "electors",
            "House seats and two; DC as many as the least populous state.",
            r -> Amounts.wide(r.state.electorsAllotted())),
        Figure.count(
            "electors_appointed",
            "electors",
            "Electors really appointed.",
            r -> r.state.electorsAppointed()),
        Figure.count(
            "electoral_votes_counted",
            "electoral votes",
            "Votes that Congress counted; in 1789-1800 electors had two each.",
            r -> r.state.votesCounted()),
        Figure.label(
            "method", "How it chose electors.", ElectorMethod.class, r -> r.state.method()),
        Figure.optionalCount(
            "total_popular_votes",
            "votes",
            "All votes cast for President, Other included; missing without a popular vote or"
                + " figure.",
            r -> r.state.totalPopularVotes()),
        Figure.optionalText(
            "carried_by",
            "Its popular leader, or without a popular vote who had most of its electoral votes;"
                + " missing where two were equal or it took no part.",
            Row::carriedBy),
        Figure.optionalText(
            "carried_by_party",
            "Label on which that candidate ran.",
            r -> r.carriedBy().flatMap(r.election::partyOf)),
        Figure.optionalCount(
            "lead_votes",
            "votes",
            "The popular leader's lead over the next; missing without a popular vote.",
            r -> Amounts.votes(StateLeader.lead(r.state.results()))),
        Figure.optionalPoints(
            "lead_points",
            "The same lead in all votes of the state.",
            r -> Amounts.points(StateLeader.lead(r.state.results()))),
        Figure.optionalText(
            "absence",
            "Why it is not counted among those that took part; missing where it is.",
            r -> r.state.absence().map(Absence::reason)),
        Figure.optionalLabel(
            "absence_kind",
            "Whether it took no part or Congress refused its electors' votes; missing where it"
                + " took part.",
            Absence.Kind.class,
            r -> r.state.absence().map(Absence::kind)),
        Figure.optionalText("note", "What needs a word.", r -> r.state.note()));
  }
}
