package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.StateDistricts;
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
                SharedFigures.year(StateDistricts::year),
                SharedFigures.state(StateDistricts::state),
                Figure.<StateDistricts>signed(
                        "democratic", "votes", "Democratic votes.", s -> s.remainder().democratic())
                    .detailed("Those lacking."),
                Figure.<StateDistricts>signed(
                        "republican", "votes", "Republican votes.", s -> s.remainder().republican())
                    .detailed("Those lacking."),
                Figure.<StateDistricts>optionalSigned(
                        "other", "votes", "Votes for others.", s -> s.remainder().other())
                    .detailed("Those lacking to the districts' leading others."),
                Figure.<StateDistricts>signed(
                        "total", "votes", "All votes.", s -> s.remainder().total())
                    .detailed("Those lacking."),
                SharedFigures.note(StateDistricts::note)));
  }
}
