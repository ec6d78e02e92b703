package org.twocounts.table.catalogue;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.twocounts.figure.AttestationFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Dispute;
import org.twocounts.table.Table;

/** The figures on which sources differ. */
final class DisputesTable {
  private DisputesTable() {}

  static Table table() {
    return Table.named(
            "disputes",
            "One row a figure on which sources differ: the value used, the reason, and how far the"
                + " values lie apart. What each source says is in dispute_values.")
        .key("dispute")
        .ofEvents()
        .references("elections", "year")
        .of(
            facts -> facts.record().disputes().stream(),
            List.of(
                Figure.text("dispute", "Year, unit, candidate and figure.", DisputesTable::name),
                SharedFigures.year(Dispute::year),
                SharedFigures.unit(Dispute::unit),
                Figure.optionalText("candidate", "Full name of the candidate.", Dispute::candidate)
                    .detailed("Missing where the figure is of the whole unit."),
                AttestationFigures.figure(Dispute::field),
                Figure.optionalCount("chosen", "as the figure", "The value used.", Dispute::chosen),
                Figure.optionalText(
                    "chosen_remark",
                    "What was done where no value was used.",
                    Dispute::chosenRemark),
                Figure.optionalCount(
                    "lowest", "as the figure", "The lowest value.", d -> values(d).min()),
                Figure.optionalCount(
                    "highest", "as the figure", "The highest value.", d -> values(d).max()),
                Figure.count(
                    "sources_kept",
                    "sources",
                    "How many sources are kept.",
                    d -> (int) d.values().stream().map(v -> v.source()).distinct().count()),
                Figure.texts(
                    "attested_by",
                    "Ids of the sources that give the value used.",
                    d -> chosen(d, d::attestedBy)),
                AttestationFigures.contradictedBy(d -> chosen(d, d::contradictedBy)),
                Figure.text("reason", "Why.", Dispute::reason)
                    .detailed("Why the value used was chosen.")));
  }

  /** The name by which {@code dispute_values} refers to it: unique in the record. */
  static String name(Dispute dispute) {
    return String.join(
        " ",
        String.valueOf(dispute.year()),
        dispute.unit(),
        dispute.candidate().orElse("*"),
        dispute.field().label());
  }

  private static List<String> chosen(Dispute dispute, LongFunction<List<String>> sources) {
    return dispute.chosen().isPresent() ? sources.apply(dispute.chosen().getAsLong()) : List.of();
  }

  private static LongStream values(Dispute dispute) {
    return dispute.values().stream().flatMapToLong(v -> v.values().stream().mapToLong(x -> x));
  }
}
