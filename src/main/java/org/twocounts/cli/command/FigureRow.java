package org.twocounts.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.FigureEvidence;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute;
import org.twocounts.words.Numerals;

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
        Column.<FigureEvidence>left(
                "Contradicted by", "contradicted_by", r -> Cell.texts(contradicting(r)))
            .onlyData(),
        Column.<FigureEvidence>text(
                "Contradicted by, and why", "contradicted_shown", FigureRow::againstAndWhy)
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

  /** Such as {@code confirmed: UCSB, LEIP; also WIKIPEDIA}; readings are told apart. */
  private static String attested(FigureEvidence evidence) {
    String how = evidence.confidence().map(Confidence::label).orElse("no source");
    List<String> copies =
        evidence.sources().stream()
            .filter(s -> !evidence.witnesses().contains(s))
            .map(s -> s + reading(evidence, s))
            .toList();
    String witnesses =
        evidence.witnesses().stream()
            .map(s -> s + reading(evidence, s))
            .collect(Collectors.joining(", "));
    String also = copies.isEmpty() ? "" : "also " + String.join(", ", copies);
    String both = witnesses + (witnesses.isEmpty() || also.isEmpty() ? "" : "; ") + also;
    return both.isEmpty() ? how : how + ": " + both;
  }

  /** The reading in which a source gives the figure, in brackets. */
  private static String reading(FigureEvidence evidence, String source) {
    return evidence.dispute().stream()
        .flatMap(d -> d.valuesOf(source).stream())
        .filter(v -> evidence.value().isPresent() && v.gives(evidence.value().getAsLong()))
        .flatMap(v -> v.reading().stream())
        .map(r -> " (" + r + ")")
        .findFirst()
        .orElse("");
  }

  static List<String> contradicting(FigureEvidence evidence) {
    return evidence.attestation().contradictedBy();
  }

  private static String againstAndWhy(FigureEvidence evidence) {
    return Stream.concat(
            Stream.of(against(evidence)).filter(words -> !words.isEmpty()),
            evidence.reason().stream())
        .collect(Collectors.joining(": "));
  }

  /** Such as {@code UCSB 477,044, CLERK 477,044 (first listing)}: what does not give the figure. */
  private static String against(FigureEvidence evidence) {
    return evidence.dispute().stream()
        .flatMap(d -> d.values().stream())
        .filter(v -> evidence.value().isEmpty() || !isOnly(v, evidence.value().getAsLong()))
        .map(v -> v.source() + " " + value(v))
        .collect(Collectors.joining(", "));
  }

  private static boolean isOnly(Dispute.SourceValue value, long used) {
    return value.gives(used) && !value.differsFrom(used);
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
            .put("reading", Cell.text(value.reading()))
            .put("part", Cell.flag(value.part()))
            .put("values", new Cell.Items(value.values().stream().map(Cell::count).toList()))
            .put("remark", Cell.text(value.remark())));
  }

  private static String value(Dispute.SourceValue value) {
    String values = value.values().stream().map(Numerals::of).collect(Collectors.joining("/"));
    String words =
        Stream.concat(value.reading().stream(), value.remark().stream())
            .collect(Collectors.joining(", "));
    if (words.isEmpty()) {
      return values;
    }
    return values.isEmpty() ? "(" + words + ")" : values + " (" + words + ")";
  }
}
