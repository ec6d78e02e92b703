package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.model.State;
import org.twocounts.figure.Figure;
import org.twocounts.table.Table;

/** The states and the District of Columbia. */
final class StateNamesTable {
  private StateNamesTable() {}

  static Table table() {
    return Table.named("state_names", "One row a state, the District of Columbia among them.")
        .key("state")
        .of(
            facts -> facts.record().states().stream(),
            List.of(
                Figure.text("state", "Postal code.", State::state),
                Figure.text("state_name", "Name.", State::name),
                Figure.year(
                    "first_election",
                    "First election from which the record lists it.",
                    State::firstElection),
                Figure.optionalText(
                    "separated_from",
                    "The state within which its people voted before.",
                    State::separatedFrom),
                Figure.optionalText("note", "What needs a word.", State::note)));
  }
}
