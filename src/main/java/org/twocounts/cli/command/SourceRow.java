package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.model.Source;

/** How sources are laid out. */
final class SourceRow {
  private SourceRow() {}

  static List<Column<Source>> columns() {
    return List.of(
        Column.id("Id", "id", Source::id),
        Column.left("Kind", "kind", s -> Cell.label(s.kind())),
        Column.text("Cite as", "citation", Source::citation),
        Column.<Source>optionalText("Address", "url", Source::url).onlyData());
  }
}
