package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.model.SeatChange;
import org.twocounts.figure.Figure;
import org.twocounts.table.Table;

/** Seats that were not those of the census in force. */
final class SeatChangesTable {
  private SeatChangesTable() {}

  static Table table() {
    return Table.named(
            "seat_changes",
            "One row a state whose House seats were not those of the census in force, because it"
                + " was admitted in between or divided.")
        .key("census", "state", "first_election")
        .references("censuses", "census")
        .references("state_names", "state")
        .of(
            facts -> facts.record().seatChanges().stream(),
            List.of(
                Figure.year("census", "The census in force.", SeatChange::census),
                Figure.text("state", "Postal code.", SeatChange::state),
                Figure.year(
                    "first_election",
                    "First election with these seats.",
                    SeatChange::firstElection),
                Figure.year("last_election", "Last such election.", SeatChange::lastElection),
                Figure.count("seats", "seats", "Seats it had instead.", SeatChange::seats),
                Figure.text("reason", "Why.", SeatChange::reason)));
  }
}
