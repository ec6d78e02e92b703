package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.model.IrregularElectors;

/** How irregular electors are laid out. */
final class IrregularRow {
  private IrregularRow() {}

  static List<Column<IrregularElectors>> columns() {
    return List.of(
        Column.optionalText("State", "state", IrregularElectors::state),
        Column.<IrregularElectors>left("Office", "office", i -> Cell.label(i.office())).whereRoom(),
        Column.left("Kind", "kind", i -> Cell.label(i.kind())),
        Column.count("Electors", "count", IrregularElectors::count),
        Column.optionalText("Pledged to", "pledged_to", IrregularElectors::pledgedTo),
        Column.<IrregularElectors>optionalText("Ticket", "ticket", IrregularElectors::ticket)
            .orBlank()
            .whereRoom(),
        Column.optionalText("Voted for", "voted_for", IrregularElectors::votedFor),
        Column.<IrregularElectors>optionalText("Note", "note", IrregularElectors::note).orBlank());
  }
}
