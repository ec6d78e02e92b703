package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.model.Attribution;
import org.twocounts.model.Attribution.AttributedCount;
import org.twocounts.model.Election;
import org.twocounts.figure.Figure;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** The named ways to count where more than one is defended. */
final class AttributionsTable {
  private AttributionsTable() {}

  private record Row(
      Facts facts, Election election, Attribution attribution, AttributedCount count) {
    boolean inForce() {
      return facts.attributionOf(election).equals(Optional.of(attribution.name()));
    }
  }

  static Table table() {
    return Table.named(
            "attributions",
            "One row the votes that an attribution gives a candidate in a state: an attribution is"
                + " a rule for turning votes for electors into votes for candidates.")
        .key("year", "attribution", "state", "candidate")
        .references("states", "year", "state")
        .of(
            AttributionsTable::rows,
            List.of(
                Figure.year("year", "Year of the election.", r -> r.election.year()),
                Figure.text("attribution", "Its name.", r -> r.attribution.name()),
                Figure.flag(
                    "is_default",
                    "Whether the record's state rows follow it.",
                    r -> r.attribution.isDefault()),
                Figure.flag("in_force", "Whether these tables follow it.", Row::inForce),
                Figure.text("state", "Postal code.", r -> r.count.state()),
                Figure.text("candidate", "Full name.", r -> r.count.candidate()),
                Figure.count(
                    "popular_votes", "votes", "Votes it gives.", r -> r.count.popularVotes()),
                Figure.text("rule", "How it counts.", r -> r.count.rule()),
                Figure.texts("sources", "Ids of sources.", r -> r.count.sources())));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> e.attributions().stream().flatMap(a -> rows(facts, e, a)));
  }

  private static Stream<Row> rows(Facts facts, Election election, Attribution attribution) {
    return attribution.counts().stream().map(c -> new Row(facts, election, attribution, c));
  }
}
