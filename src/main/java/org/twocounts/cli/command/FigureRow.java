package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.PlainText;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Confidence;
import org.twocounts.model.Dispute;
import org.twocounts.model.DisputedField;
import org.twocounts.model.StateResult;

/**
 * One figure of a unit with its sources.
 *
 * @param figure what it is: popular votes, electoral votes
 * @param dispute all values of the sources, where they differ
 */
record FigureRow(
    String unit,
    String candidate,
    DisputedField figure,
    OptionalLong value,
    Optional<Confidence> confidence,
    List<String> sources,
    Optional<Dispute> dispute) {

  private static final String ALL = "all candidates";

  /** The figures of a state and of its districts. */
  static List<FigureRow> of(StateResult state, List<Dispute> disputes) {
    List<FigureRow> rows = new ArrayList<>();
    add(rows, state.state(), state.results(), disputes);
    state.districts().forEach(d -> add(rows, d.unit(), d.results(), disputes));
    for (Dispute dispute : disputes) {
      boolean listed = rows.stream().anyMatch(r -> r.dispute().equals(Optional.of(dispute)));
      if (!listed && dispute.unit().equals(state.state())) {
        rows.add(ofDispute(dispute));
      }
    }
    return rows;
  }

  private static void add(
      List<FigureRow> rows, String unit, List<CandidateResult> results, List<Dispute> disputes) {
    for (CandidateResult result : results) {
      if (result.popularVotes().isPresent()) {
        rows.add(popular(unit, result, disputes));
      }
      if (result.electoralVotes() > 0) {
        rows.add(electoral(unit, result, disputes));
      }
    }
  }

  private static FigureRow popular(String unit, CandidateResult result, List<Dispute> disputes) {
    DisputedField figure = DisputedField.POPULAR_VOTES;
    return new FigureRow(
        unit,
        result.candidate(),
        figure,
        result.popularVotes(),
        result.confidence(),
        result.popularSources(),
        dispute(disputes, unit, result.candidate(), figure));
  }

  private static FigureRow electoral(String unit, CandidateResult result, List<Dispute> disputes) {
    DisputedField figure = DisputedField.ELECTORAL_VOTES;
    return new FigureRow(
        unit,
        result.candidate(),
        figure,
        OptionalLong.of(result.electoralVotes()),
        Optional.empty(),
        result.electoralSources(),
        dispute(disputes, unit, result.candidate(), figure));
  }

  private static FigureRow ofDispute(Dispute dispute) {
    return new FigureRow(
        dispute.unit(),
        dispute.candidate().orElse(ALL),
        dispute.field(),
        dispute.chosen(),
        Optional.of(Confidence.DISPUTED),
        List.of(),
        Optional.of(dispute));
  }

  private static Optional<Dispute> dispute(
      List<Dispute> disputes, String unit, String candidate, DisputedField figure) {
    return disputes.stream()
        .filter(d -> d.unit().equals(unit) && d.field() == figure)
        .filter(d -> d.candidate().equals(Optional.of(candidate)))
        .findFirst();
  }

  /** Whether the figure, or one of its rival values, is from a source. */
  boolean cites(String source) {
    return sources.contains(source)
        || dispute.stream()
            .flatMap(d -> d.values().stream())
            .anyMatch(v -> v.source().equals(source));
  }

  static List<Column<FigureRow>> columns() {
    return List.of(
        Column.text("Unit", "unit", FigureRow::unit),
        Column.text("Candidate", "candidate", FigureRow::candidate),
        Column.<FigureRow>left("Figure", "figure", r -> Cell.label(r.figure())).onlyData(),
        Column.<FigureRow>text("Figure", "figure_shown", FigureRow::figureShown).onlyShown(),
        Column.optionalCount("Used", "value", FigureRow::value),
        Column.<FigureRow>left(
                "Attested", "confidence", r -> Cell.text(r.confidence().map(Confidence::label)))
            .orBlank(),
        Column.left("Sources", "sources", r -> Cell.texts(r.sources())),
        Column.<FigureRow>text("All values, and why", "values_shown", FigureRow::values)
            .onlyShown(),
        Column.<FigureRow>left("Values", "values", FigureRow::valuesAsData).onlyData(),
        Column.<FigureRow>optionalText("Reason", "reason", r -> r.dispute().map(Dispute::reason))
            .onlyData());
  }

  private String figureShown() {
    return switch (figure) {
      case POPULAR_VOTES, TOTAL_POPULAR_VOTES -> "popular";
      case ELECTORAL_VOTES, ELECTORS_ALLOTTED -> "electoral";
      case LABEL -> "label";
    };
  }

  private String values() {
    return dispute.map(d -> values(d) + ": " + d.reason()).orElse("");
  }

  private Cell valuesAsData() {
    return new Cell.Items(
        dispute.stream().flatMap(d -> d.values().stream()).map(FigureRow::valueAsData).toList());
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
