package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.figure.Figure;
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
        .references("elections", "year")
        .references("states", "year", "state")
        .measuring(CaveatMeasure.ELECTORS)
        .of(
            ElectorsTable::rows,
            List.of(
                Figure.year("year", "Year of the election.", Row::year),
                Figure.optionalText(
                    "state",
                    "Postal code; missing where the states were not found.",
                    r -> r.irregular.state()),
                Figure.label(
                    "office", "The office voted for.", Office.class, r -> r.irregular.office()),
                Figure.label(
                    "kind", "What was irregular.", IrregularKind.class, r -> r.irregular.kind()),
                Figure.count(
                    "electors",
                    "electors",
                    "How many; 0 for attempts that were undone.",
                    r -> r.irregular.count()),
                Figure.optionalText(
                    "pledged_to",
                    "For whom they were elected to vote, as the source tells it.",
                    r -> r.irregular.pledgedTo()),
                Figure.optionalText(
                    "ticket",
                    "Of unpledged electors: the candidate or slate under whose votes in results"
                        + " they were elected; missing where it is not known.",
                    r -> r.irregular.ticket()),
                Figure.optionalText(
                    "voted_for",
                    "For whom they voted; missing where no vote was cast.",
                    r -> r.irregular.votedFor()),
                Figure.optionalText("note", "What needs a word.", r -> r.irregular.note()),
                Figure.texts(
                    "sources", "Ids of sources.", r -> r.irregular.provenance().sources())));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> e.irregularElectors().stream().map(i -> new Row(e.year(), i)));
  }
}
