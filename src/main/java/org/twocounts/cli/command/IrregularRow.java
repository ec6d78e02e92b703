package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.cli.output.Column;
import org.twocounts.figure.IrregularFigures;
import org.twocounts.model.IrregularElectors;

/** How irregular electors are laid out. */
final class IrregularRow {
  private IrregularRow() {}

  static List<Column<IrregularElectors>> columns() {
    return List.of(
        Column.of(IrregularFigures.STATE),
        Column.of(IrregularFigures.OFFICE).whereRoom(),
        Column.of(IrregularFigures.KIND),
        Column.of(IrregularFigures.ELECTORS),
        Column.of(IrregularFigures.PLEDGED_TO),
        Column.of(IrregularFigures.TICKET).orBlank().whereRoom(),
        Column.of(IrregularFigures.VOTED_FOR),
        Column.of(IrregularFigures.NOTE).orBlank());
  }
}
