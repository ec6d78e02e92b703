package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.PublishedTotals;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.Figure;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** National totals as sources print them. */
final class PublishedTotalsTable {
  private PublishedTotalsTable() {}

  private record Row(PublishedTotals published, PublishedTotals.Total total) {}

  static Table table() {
    return Table.named(
            "published_totals",
            "One row a national total that a source prints: a comparison, never an input. Rows"
                + " without a candidate are totals of all candidates.")
        .references("elections", "year")
        .referencesAs("source", "sources", "source")
        .measuring(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS)
        .of(
            PublishedTotalsTable::rows,
            List.of(
                Figure.year("year", "Year of the election.", r -> r.published.year()),
                Figure.text("source", "Id of the source.", r -> r.published.source()),
                Figure.optionalText(
                    "candidate",
                    "Full name; missing for the total of all.",
                    r -> r.total.candidate()),
                Figure.optionalCount(
                    "popular_votes", "votes", "As printed.", r -> r.total.popularVotes()),
                Figure.optionalCount(
                    "electoral_votes",
                    "electoral votes",
                    "As printed.",
                    r -> Amounts.wide(r.total.electoralVotes())),
                Figure.optionalSigned(
                    "distance",
                    "votes",
                    "Printed votes less the sum of the state rows under the default attribution;"
                        + " missing where the record has no rows for the candidate.",
                    r -> r.total.distance()),
                Figure.optionalSigned(
                    "own_distance",
                    "votes",
                    "Printed votes less the sum of the source's own figures by state, as far as the"
                        + " record keeps them.",
                    r -> r.total.ownDistance()),
                Figure.optionalSigned(
                    "electoral_distance",
                    "electoral votes",
                    "Printed electoral votes less those counted; missing where they are equal.",
                    r -> r.total.electoralDistance()),
                Figure.optionalText(
                    "note", "What the source's totals leave out.", r -> r.published.note())));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().publishedTotals().stream()
        .flatMap(p -> p.totals().stream().map(t -> new Row(p, t)));
  }
}
