package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;
import org.twocounts.figure.Figure;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** The presidential vote by congressional district. */
final class DistrictsTable {
  private DistrictsTable() {}

  private record Row(StateDistricts state, DistrictVote district) {}

  static Table table() {
    return Table.named(
            "districts",
            "One row a congressional district, from 1952, on the lines of that election. Rows with"
                + " repeats_state repeat the statewide vote for one of several members at large:"
                + " count them as seats, leave them out of sums of votes.")
        .key("year", "state", "district")
        .references("states", "year", "state")
        .referencesAs("source", "sources", "source")
        .of(DistrictsTable::rows, columns());
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().districts().stream()
        .flatMap(s -> s.districts().stream().map(d -> new Row(s, d)));
  }

  private static List<Figure<Row>> columns() {
    return List.of(
        Figure.year("year", "Year of the election.", r -> r.state.year()),
        Figure.text("state", "Postal code.", r -> r.state.state()),
        Figure.text(
            "district",
            "Number; 99 the sole member at large, 85 and 86 members at large beside others.",
            r -> r.district.district()),
        Figure.flag(
            "repeats_state",
            "Whether the row repeats the statewide vote.",
            r -> r.district.isOneOfSeveralAtLarge()),
        Figure.count("democratic", "votes", "Democratic votes.", r -> r.district.democratic()),
        Figure.count("republican", "votes", "Republican votes.", r -> r.district.republican()),
        Figure.optionalCount(
            "other", "votes", "Votes of the leading other candidate.", r -> r.district.other()),
        Figure.count(
            "total",
            "votes",
            "To 1992 the sum of the three columns, from 1996 all votes.",
            r -> r.district.total()),
        Figure.text("source", "Id of the source.", r -> r.state.source()),
        Figure.optionalText("note", "What needs a word.", r -> r.district.note()));
  }
}
