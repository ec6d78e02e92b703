package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.model.Source;
import org.twocounts.model.SourceKind;
import org.twocounts.table.Column;
import org.twocounts.table.Table;

/** The sources that figures cite. */
final class SourcesTable {
  private SourcesTable() {}

  static Table table() {
    return Table.named(
            "sources",
            "One row a source. Values that cite the kind unsourced are to be shown as such.")
        .key("source")
        .of(
            facts -> facts.record().sources().stream(),
            List.of(
                Column.text("source", "Its id.", Source::id),
                Column.text("title", "Title.", Source::title),
                Column.optionalText("publisher", "Publisher.", Source::publisher),
                Column.text("citation", "How to cite it.", Source::citation),
                Column.optionalText("url", "Address; missing for print.", Source::url),
                Column.label(
                    "kind",
                    "How near it stands to the count itself.",
                    SourceKind.class,
                    Source::kind)));
  }
}
