package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.CitationFigures;
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
                CitationFigures.SOURCE,
                CitationFigures.TITLE,
                CitationFigures.PUBLISHER,
                CitationFigures.CITATION,
                CitationFigures.URL,
                CitationFigures.KIND));
  }
}
