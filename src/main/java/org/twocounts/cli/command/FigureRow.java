package org.twocounts.cli.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.FigureEvidence;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.figure.AttestationFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute;
import org.twocounts.words.Numerals;

/** How the evidence for a figure is laid out. */
final class FigureRow {
  /** What the attestation of a figure is called in data. */
  static final String CONFIDENCE = "confidence";

  private static final String ALL = "all candidates";

  private FigureRow() {}

  static List<Column<FigureEvidence>> columns() {
    return List.of(
        Column.of(AttestationFigures.UNIT),
        Column.of(SharedFigures.candidate(r -> r.candidate().orElse(ALL))),
        Column.of(AttestationFigures.FIGURE).onlyData(),
        Column.shown("Figure", r -> Cell.text(figure(r))),
        Column.of(AttestationFigures.VALUE.headed("Used")),
        Column.of(AttestationFigures.ATTESTATION).calledByContract(CONFIDENCE).onlyData(),
        Column.shown("Attested by", r -> Cell.text(attested(r))),
        Column.of(AttestationFigures.SOURCES).onlyData(),
        Column.of(AttestationFigures.WITNESSES).onlyData(),
        Column.of(AttestationFigures.CONTRADICTED_BY).onlyData(),
        Column.shown("Contradicted by, and why", r -> Cell.text(againstAndWhy(r))),
        Column.rows("values", FigureRow::values),
        Column.of(AttestationFigures.REASON).onlyData());
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

  private static Listing<Dispute.SourceValue> values(FigureEvidence evidence) {
    return new Listing<>(
        "",
        List.of(
            Column.of(AttestationFigures.Value.SOURCE),
            Column.of(AttestationFigures.Value.READING),
            Column.of(AttestationFigures.Value.PART),
            Column.of(AttestationFigures.Value.VALUES),
            Column.of(AttestationFigures.Value.REMARK)),
        evidence.dispute().map(Dispute::values).orElse(List.of()));
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
