package org.twocounts.table.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.twocounts.figure.Figure;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.Attribution;
import org.twocounts.model.Attribution.AttributedCount;
import org.twocounts.model.Election;
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
                SharedFigures.year(r -> r.election.year()),
                RecordFigures.<Row>attribution(r -> Optional.of(r.attribution.name())).always(),
                Figure.flag(
                    "is_default",
                    "Whether the record's state rows follow it.",
                    r -> r.attribution.isDefault()),
                Figure.flag("in_force", "Whether these tables follow it.", Row::inForce),
                SharedFigures.state(r -> r.count.state()),
                SharedFigures.candidate(r -> r.count.candidate()),
                VoteFigures.<Row>popularVotes(r -> OptionalLong.of(r.count.popularVotes()))
                    .always()
                    .detailed("As it gives them."),
                Figure.text(
                    "rule", "The rule by which it is counted or awarded.", r -> r.count.rule()),
                SharedFigures.sources(r -> r.count.sources())));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().elections().stream()
        .flatMap(e -> e.attributions().stream().flatMap(a -> rows(facts, e, a)));
  }

  private static Stream<Row> rows(Facts facts, Election election, Attribution attribution) {
    return attribution.counts().stream().map(c -> new Row(facts, election, attribution, c));
  }
}
