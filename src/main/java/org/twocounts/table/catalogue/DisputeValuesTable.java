package org.twocounts.table.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.twocounts.figure.AttestationFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Dispute;
import org.twocounts.model.Dispute.SourceValue;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** What each source says of a disputed figure. */
final class DisputeValuesTable {
  private DisputeValuesTable() {}

  private record Row(Dispute dispute, SourceValue source, int number, OptionalLong value) {
    /** Unique in the record. */
    String name() {
      return String.join(" ", DisputesTable.name(dispute), source.source(), String.valueOf(number));
    }
  }

  static Table table() {
    return Table.named(
            "dispute_values",
            "One row a value that a source gives for a disputed figure; a source that has several"
                + " readings or prints several values has several rows.")
        .key("dispute_value")
        .references("disputes", "dispute")
        .referencesAs("source", "sources", "source")
        .of(
            DisputeValuesTable::rows,
            List.of(
                Figure.text(
                    "dispute_value",
                    "Year, unit, candidate, figure and source, and which of its values.",
                    Row::name),
                Figure.text(
                    "dispute",
                    "Year, unit, candidate and figure.",
                    r -> DisputesTable.name(r.dispute)),
                AttestationFigures.Value.SOURCE.of(Row::source),
                SharedFigures.number(Row::number).detailed("1 for the first value of that source."),
                AttestationFigures.Value.READING.of(Row::source),
                AttestationFigures.Value.PART.of(Row::source),
                Figure.flag(
                    "attests",
                    "Whether it gives the value used.",
                    r -> r.value.isPresent() && r.value.equals(r.dispute.chosen())),
                SharedFigures.value(Row::value),
                AttestationFigures.Value.REMARK.of(Row::source)));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().disputes().stream().flatMap(d -> rows(d).stream());
  }

  private static List<Row> rows(Dispute dispute) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (SourceValue source : dispute.values()) {
      List<OptionalLong> values =
          source.values().isEmpty()
              ? List.of(OptionalLong.empty())
              : source.values().stream().map(OptionalLong::of).toList();
      for (OptionalLong value : values) {
        int number = numbers.merge(source.source(), 1, Integer::sum);
        rows.add(new Row(dispute, source, number, value));
      }
    }
    return rows;
  }
}
