package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Census;
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
                SharedFigures.census(Census::census)
                    .detailed("1789 for the seats in the Constitution."),
                RecordFigures.firstElection(Census::firstElection).detailed("Under it."),
                RecordFigures.lastElection(Census::lastElection).detailed("Under it."),
                SharedFigures.seats(Census::seats).detailed("All that it apportioned.")));
  }
}
