package org.twocounts.table.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.PublishedTotals;
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
                SharedFigures.year(r -> r.published.year()),
                SharedFigures.source(r -> r.published.source()),
                Figure.<Row>optionalText(
                        "candidate", "Full name of the candidate.", r -> r.total.candidate())
                    .detailed("Missing for the total of all."),
                VoteFigures.<Row>popularVotes(r -> r.total.popularVotes()).detailed("As printed."),
                ElectorFigures.<Row>electoralVotes(r -> Amounts.wide(r.total.electoralVotes()))
                    .detailed("As printed."),
                Figure.<Row>optionalSigned(
                        "distance",
                        "votes",
                        "Votes of the source less the sum of the state rows; missing where the"
                            + " record has no rows.",
                        r -> r.total.distance())
                    .detailed("Under the default attribution."),
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
                SharedFigures.<Row>note(r -> r.published.note())
                    .detailed("What the totals of the source leave out.")));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().publishedTotals().stream()
        .flatMap(p -> p.totals().stream().map(t -> new Row(p, t)));
  }
}
