package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.literature.Agreement;
import org.twocounts.literature.PublishedTable;
import org.twocounts.literature.Reproduction;

/** How the results of one published table stand. */
record ReproductionCount(PublishedTable table, List<Reproduction> results) {

  static Listing<ReproductionCount> listing(List<Reproduction> results) {
    Map<PublishedTable, List<Reproduction>> byTable = new LinkedHashMap<>();
    results.forEach(
        r -> byTable.computeIfAbsent(r.result().table(), t -> new ArrayList<>()).add(r));
    List<ReproductionCount> counts = new ArrayList<>();
    byTable.forEach((table, own) -> counts.add(new ReproductionCount(table, own)));
    return new Listing<>("How they stand", columns(), counts);
  }

  private static List<Column<ReproductionCount>> columns() {
    List<Column<ReproductionCount>> columns = new ArrayList<>();
    columns.add(Column.shown("Table", c -> Cell.text(c.table().id())));
    columns.add(
        Column.<ReproductionCount>shown("Tolerance", c -> Cell.text(c.table().rounding().words()))
            .whereRoom());
    columns.add(column("Agree", Agreement.AGREES));
    columns.add(column("Explained", Agreement.EXPLAINED));
    columns.add(column("Not expl.", Agreement.NOT_EXPLAINED));
    columns.add(column("Unverified", Agreement.UNVERIFIED));
    columns.add(column("Identity", Agreement.IDENTITY));
    columns.add(column("Not comp.", Agreement.NOT_COMPUTED));
    return columns;
  }

  private static Column<ReproductionCount> column(String header, Agreement agreement) {
    return Column.<ReproductionCount>shown(header, c -> Cell.count(of(c.results(), agreement)))
        .flushRight();
  }

  /** How many of some results stand so. */
  static long of(List<Reproduction> results, Agreement agreement) {
    return results.stream().filter(r -> r.agreement() == agreement).count();
  }
}
