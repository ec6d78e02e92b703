package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.table.Column;
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
                Column.text("version", "Release of the data.", f -> f.record().release().version()),
                Column.text("title", "Title.", f -> f.record().release().title()),
                Column.text("licence", "Terms of use.", f -> f.record().release().licence()),
                Column.text("sha256", "Checksum of the record file.", f -> f.version().sha256()),
                Column.flag(
                    "released",
                    "Whether the file is the record released with the program.",
                    f -> f.version().released()),
                Column.texts(
                    "attributions",
                    "Attributions chosen instead of the default, as YEAR=NAME.",
                    f ->
                        f.chosen().entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .toList())));
  }
}
