package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.cli.output.Column;
import org.twocounts.figure.CitationFigures;
import org.twocounts.model.Source;

/** How sources are laid out. */
final class SourceRow {
  private SourceRow() {}

  static List<Column<Source>> columns() {
    return List.of(
        Column.of(CitationFigures.SOURCE.headed("Id")).calledByContract("id").unbroken(),
        Column.of(CitationFigures.KIND),
        Column.of(CitationFigures.CITATION),
        Column.of(CitationFigures.URL).onlyData());
  }
}
