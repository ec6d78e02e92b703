package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.figure.IrregularFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.IrregularElectors;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Electors and electoral votes out of the ordinary. */
final class ElectorsTable {
  private ElectorsTable() {}

  private record Row(int year, IrregularElectors irregular) {}

  static Table table() {
    return Table.named(
            "electors",
            "One row a group of electors of a state who were out of the ordinary in one way:"
                + " faithless, absent, abstaining, freed by a death, unpledged, won by split votes,"
                + " rejected by Congress, disputed and counted. kind says which: never add up"
                + " different kinds.")
        .ofEvents()
        .references("elections", "year")
        .references("states", "year", "state")
        .measuring(CaveatMeasure.ELECTORS)
        .of(
            ElectorsTable::rows,
            List.of(
                SharedFigures.year(Row::year),
                IrregularFigures.STATE.of(Row::irregular),
                IrregularFigures.OFFICE.of(Row::irregular),
                IrregularFigures.KIND.of(Row::irregular),
                IrregularFigures.ELECTORS.of(Row::irregular),
                IrregularFigures.PLEDGED_TO.of(Row::irregular),
                IrregularFigures.TICKET.of(Row::irregular),
                IrregularFigures.VOTED_FOR.of(Row::irregular),
                IrregularFigures.NOTE.of(Row::irregular),
                IrregularFigures.SOURCES.of(Row::irregular)));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> e.irregularElectors().stream().map(i -> new Row(e.year(), i)));
  }
}
