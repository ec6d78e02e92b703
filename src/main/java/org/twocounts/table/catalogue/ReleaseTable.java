package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.figure.Figure;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Which data the tables hold. */
final class ReleaseTable {
  private ReleaseTable() {}

  static Table table() {
    return Table.named("release", "One row: which data these tables were made of.")
        .key("version")
        .of(
            (Facts facts) -> Stream.of(facts),
            List.of(
                Figure.text("version", "Release of the data.", f -> f.record().release().version()),
                Figure.text("title", "Title.", f -> f.record().release().title()),
                Figure.text("licence", "Terms of use.", f -> f.record().release().licence()),
                Figure.text("sha256", "Checksum of the record file.", f -> f.version().sha256()),
                Figure.flag(
                    "released",
                    "Whether the file is the record released with the program.",
                    f -> f.version().released()),
                Figure.texts(
                    "attributions",
                    "Attributions chosen instead of the default, as YEAR=NAME.",
                    f ->
                        f.chosen().entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .toList())));
  }
}
