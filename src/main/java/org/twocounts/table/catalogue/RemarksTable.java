package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Remark;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** What is right but surprising. */
final class RemarksTable {
  private RemarksTable() {}

  private record Row(int year, Remark remark) {}

  static Table table() {
    return Table.named(
            "remarks", "One row something in an election that is right but needs explaining.")
        .ofEvents()
        .references("elections", "year")
        .references("states", "year", "state")
        .of(
            RemarksTable::rows,
            List.of(
                SharedFigures.year(Row::year),
                SharedFigures.<Row>optionalState(r -> r.remark.state())
                    .detailed("Missing for the nation."),
                Figure.text("remark", "An explanation.", r -> r.remark.text())));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> e.remarks().stream().map(r -> new Row(e.year(), r)));
  }
}
