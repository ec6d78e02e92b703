package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.model.StateDistricts;
import org.twocounts.figure.Figure;
import org.twocounts.table.Table;

/** What the districts of a state lack to the state's own figures. */
final class DistrictGapsTable {
  private DistrictGapsTable() {}

  static Table table() {
    return Table.named(
            "district_gaps",
            "One row a state in an election: its votes less those of its congressional districts,"
                + " rows that repeat the statewide vote left out. Negative where the districts"
                + " exceed the state.")
        .key("year", "state")
        .references("states", "year", "state")
        .of(
            facts -> facts.record().districts().stream(),
            List.of(
                Figure.year("year", "Year of the election.", StateDistricts::year),
                Figure.text("state", "Postal code.", StateDistricts::state),
                Figure.signed(
                    "democratic",
                    "votes",
                    "Democratic votes lacking.",
                    s -> s.remainder().democratic()),
                Figure.signed(
                    "republican",
                    "votes",
                    "Republican votes lacking.",
                    s -> s.remainder().republican()),
                Figure.optionalSigned(
                    "other",
                    "votes",
                    "Votes for all others lacking to the districts' leading others.",
                    s -> s.remainder().other()),
                Figure.signed("total", "votes", "All votes lacking.", s -> s.remainder().total()),
                Figure.optionalText("note", "What needs a word.", StateDistricts::note)));
  }
}
