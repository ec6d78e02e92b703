package org.twocounts.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.FigureEvidence;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.PlainText;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute;

/** How the evidence for a figure is laid out. */
final class FigureRow {
  private static final String ALL = "all candidates";

  private FigureRow() {}

  static List<Column<FigureEvidence>> columns() {
    return List.of(
        Column.text("Unit", "unit", FigureEvidence::unit),
        Column.text("Candidate", "candidate", r -> r.candidate().orElse(ALL)),
        Column.<FigureEvidence>left("Figure", "figure", r -> Cell.label(r.figure())).onlyData(),
        Column.<FigureEvidence>text("Figure", "figure_shown", FigureRow::figure).onlyShown(),
        Column.optionalCount("Used", "value", FigureEvidence::value),
        Column.<FigureEvidence>left(
                "Attested", "confidence", r -> Cell.text(r.confidence().map(Confidence::label)))
            .onlyData(),
        Column.<FigureEvidence>text("Attested by", "attested_shown", FigureRow::attested)
            .onlyShown(),
        Column.<FigureEvidence>left("Sources", "sources", r -> Cell.texts(r.sources())).onlyData(),
        Column.<FigureEvidence>left("Witnesses", "witnesses", r -> Cell.texts(r.witnesses()))
            .onlyData(),
        Column.<FigureEvidence>text("All values, and why", "values_shown", FigureRow::values)
            .onlyShown(),
        Column.<FigureEvidence>left("Values", "values", FigureRow::valuesAsData).onlyData(),
        Column.<FigureEvidence>optionalText("Reason", "reason", FigureEvidence::reason).onlyData());
  }

  private static String figure(FigureEvidence evidence) {
    return switch (evidence.figure()) {
      case POPULAR_VOTES, TOTAL_POPULAR_VOTES -> "popular";
      case ELECTORAL_VOTES, ELECTORS_ALLOTTED -> "electoral";
      case LABEL -> "label";
    };
  }

  /** Such as {@code confirmed: UCSB, LEIP; also WIKIPEDIA}. */
  private static String attested(FigureEvidence evidence) {
    String how = evidence.confidence().map(Confidence::label).orElse("no source");
    List<String> copies =
        evidence.sources().stream().filter(s -> !evidence.witnesses().contains(s)).toList();
    String witnesses = String.join(", ", evidence.witnesses());
    String also = copies.isEmpty() ? "" : "also " + String.join(", ", copies);
    String both = witnesses + (witnesses.isEmpty() || also.isEmpty() ? "" : "; ") + also;
    return both.isEmpty() ? how : how + ": " + both;
  }

  private static String values(FigureEvidence evidence) {
    return Stream.concat(
            evidence.dispute().stream().map(FigureRow::values), evidence.reason().stream())
        .collect(Collectors.joining(": "));
  }

  private static Cell valuesAsData(FigureEvidence evidence) {
    return new Cell.Items(
        evidence.dispute().stream()
            .flatMap(d -> d.values().stream())
            .map(FigureRow::valueAsData)
            .toList());
  }

  private static Cell valueAsData(Dispute.SourceValue value) {
    return new Cell.Nested(
        new Fields()
            .put("source", value.source())
            .put("values", new Cell.Items(value.values().stream().map(Cell::count).toList()))
            .put("remark", Cell.text(value.remark())));
  }

  private static String values(Dispute dispute) {
    return dispute.values().stream()
        .map(v -> v.source() + " " + value(v))
        .collect(Collectors.joining(", "));
  }

  private static String value(Dispute.SourceValue value) {
    String values = value.values().stream().map(PlainText::count).collect(Collectors.joining("/"));
    return value.remark().map(r -> values.isEmpty() ? r : values + " (" + r + ")").orElse(values);
  }
}
