package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.StateDistricts;
import org.twocounts.model.StateDistricts.DistrictVote;
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
        SharedFigures.year(r -> r.state.year()),
        SharedFigures.state(r -> r.state.state()),
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
        Figure.<Row>optionalCount("other", "votes", "Votes for others.", r -> r.district.other())
            .detailed("Those of the leading other candidate."),
        Figure.<Row>count("total", "votes", "All votes.", r -> r.district.total())
            .detailed("To 1992 the sum of the three columns."),
        SharedFigures.source(r -> r.state.source()),
        SharedFigures.note(r -> r.district.note()));
  }
}
