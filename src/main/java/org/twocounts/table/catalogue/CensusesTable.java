package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Census;
import org.twocounts.figure.Figure;
import org.twocounts.table.Table;

/** The censuses and the elections whose electors follow from them. */
final class CensusesTable {
  private CensusesTable() {}

  static Table table() {
    return Table.named("censuses", "One row a census and the elections under its apportionment.")
        .key("census")
        .measuring(CaveatMeasure.POPULATION)
        .of(
            facts -> facts.record().censuses().stream(),
            List.of(
                Figure.year(
                    "census", "Year; 1789 for the seats in the Constitution.", Census::census),
                Figure.year("first_election", "First election under it.", Census::firstElection),
                Figure.year("last_election", "Last election under it.", Census::lastElection),
                Figure.count(
                    "seats", "seats", "House seats that it apportioned, in all.", Census::seats)));
  }
}
