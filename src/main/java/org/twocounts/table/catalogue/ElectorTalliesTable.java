package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectorTally;
import org.twocounts.table.Table;

/** The votes of single candidates for elector. */
final class ElectorTalliesTable {
  private ElectorTalliesTable() {}

  static Table table() {
    return Table.named(
            "elector_tallies",
            "One row a candidate for elector whose own votes are known (Alabama 1960). Voters voted"
                + " for several electors: do not add these up.")
        .references("states", "year", "state")
        .measuring(CaveatMeasure.STATE_VOTES)
        .of(
            facts -> facts.record().electorTallies().stream(),
            List.of(
                SharedFigures.year(ElectorTally::year),
                SharedFigures.state(ElectorTally::state),
                Figure.optionalText(
                    "elector", "Name; missing where not found.", ElectorTally::elector),
                Figure.text("slate", "On whose slate.", ElectorTally::slate),
                Figure.optionalCount("votes", "votes", "Votes cast.", ElectorTally::votes)
                    .detailed("For this elector."),
                Figure.flag("elected", "Whether elected.", ElectorTally::elected),
                Figure.optionalText(
                    "electoral_vote_for",
                    "For whom the elector voted; missing for those not elected.",
                    ElectorTally::electoralVoteFor),
                SharedFigures.sources(ElectorTally::sources)));
  }
}
