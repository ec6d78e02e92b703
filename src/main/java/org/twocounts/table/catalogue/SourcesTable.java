package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.Figure;
import org.twocounts.model.Source;
import org.twocounts.model.SourceKind;
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
                Figure.text("source", "Id of the source.", Source::id),
                Figure.text("title", "Title.", Source::title),
                Figure.optionalText("publisher", "Publisher.", Source::publisher),
                Figure.text("citation", "How to cite it.", Source::citation),
                Figure.optionalText("url", "Address; missing for print.", Source::url),
                Figure.label("kind", "Of which kind it is.", SourceKind.class, Source::kind)
                    .detailed("How near it stands to the count itself.")));
  }
}
