package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.Figure;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.State;
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
                SharedFigures.state(State::state),
                Figure.text("state_name", "Name of the state.", State::name),
                Figure.optionalText(
                    "fips", "Federal code of the state (FIPS), two digits.", State::fips),
                RecordFigures.firstElection(State::firstElection)
                    .detailed("From which the record lists it."),
                Figure.optionalText(
                    "separated_from",
                    "The state within which its people voted before.",
                    State::separatedFrom),
                SharedFigures.note(State::note)));
  }
}
