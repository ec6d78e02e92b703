package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Turnout;
import org.twocounts.figure.Figure;
import org.twocounts.table.Table;

/** Votes and turnout of the voting-eligible population. */
final class TurnoutTable {
  private TurnoutTable() {}

  static Table table() {
    return Table.named(
            "turnout",
            "One row an election: turnout of the voting-eligible population, before 1824 only in"
                + " states with a popular vote. Vote counts differ from the sums of state rows.")
        .key("year")
        .references("elections", "year")
        .measuring(CaveatMeasure.TURNOUT)
        .of(
            facts -> facts.record().turnout().stream(),
            List.of(
                Figure.year("year", "Year of the election.", Turnout::year),
                Figure.count("votes", "votes", "Votes as the source counts them.", Turnout::votes),
                Figure.optionalSigned(
                    "distance",
                    "votes",
                    "Votes less the sum of the state rows; missing where the record has no rows.",
                    Turnout::distance),
                Figure.optionalCount(
                    "eligible",
                    "persons",
                    "Eligible population as the source gives it, from 1980.",
                    Turnout::eligible),
                Figure.percent(
                    "turnout_percent",
                    "Votes in the eligible population.",
                    t -> t.turnoutPercent().doubleValue()),
                Figure.optionalCount(
                    "implied_eligible",
                    "persons",
                    "Votes over rate, where the rate is not of eligible: not a figure of the"
                        + " source.",
                    Turnout::impliedEligible),
                Figure.optionalText("note", "What needs a word.", Turnout::note),
                Figure.texts("sources", "Ids of sources.", t -> t.provenance().sources())));
  }
}
