package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.Figure;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.SeatChange;
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
        .ofEvents()
        .references("censuses", "census")
        .references("state_names", "state")
        .of(
            facts -> facts.record().seatChanges().stream(),
            List.of(
                SharedFigures.census(SeatChange::census).detailed("The one in force."),
                SharedFigures.state(SeatChange::state),
                RecordFigures.firstElection(SeatChange::firstElection)
                    .detailed("With these seats."),
                RecordFigures.lastElection(SeatChange::lastElection).detailed("With these seats."),
                SharedFigures.seats(SeatChange::seats).detailed("Those it had instead."),
                Figure.text("reason", "Why.", SeatChange::reason)));
  }
}
