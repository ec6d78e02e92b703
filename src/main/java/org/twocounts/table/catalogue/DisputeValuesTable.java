package org.twocounts.table.catalogue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twocounts.model.Dispute;
import org.twocounts.model.Dispute.SourceValue;
import org.twocounts.table.Column;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** What each source says of a disputed figure. */
final class DisputeValuesTable {
  private DisputeValuesTable() {}

  private record Row(Dispute dispute, SourceValue source, int number, OptionalLong value) {}

  static Table table() {
    return Table.named(
            "dispute_values",
            "One row a value that a source gives for a disputed figure; a source that prints"
                + " several has several rows.")
        .key("dispute", "source", "number")
        .references("disputes", "dispute")
        .referencesAs("source", "sources", "source")
        .of(
            DisputeValuesTable::rows,
            List.of(
                Column.text("dispute", "The disputed figure.", r -> DisputesTable.name(r.dispute)),
                Column.text("source", "Id of the source.", r -> r.source.source()),
                Column.count(
                    "number", "number", "1 for the first value of that source.", Row::number),
                Column.optionalCount(
                    "value", "as the figure", "The value; missing for a remark.", Row::value),
                Column.optionalText(
                    "remark", "What the source has instead of a value.", r -> r.source.remark())));
  }

  private static Stream<Row> rows(Facts facts) {
    return facts.record().disputes().stream()
        .flatMap(d -> d.values().stream().flatMap(v -> rows(d, v)));
  }

  private static Stream<Row> rows(Dispute dispute, SourceValue source) {
    return source.values().isEmpty()
        ? Stream.of(new Row(dispute, source, 1, OptionalLong.empty()))
        : IntStream.range(0, source.values().size())
            .mapToObj(
                i -> new Row(dispute, source, i + 1, OptionalLong.of(source.values().get(i))));
  }
}
