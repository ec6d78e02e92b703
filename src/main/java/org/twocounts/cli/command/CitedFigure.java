package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.FigureEvidence;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.model.Confidence;
import org.twocounts.model.Source;

/**
 * A figure with one source that gives it: a row of the CSV of {@code cite}.
 *
 * @param source empty where no source is known
 */
record CitedFigure(FigureEvidence figure, Optional<Source> source) {

  /** Every figure once for each of its sources. */
  static Listing<CitedFigure> listing(List<FigureEvidence> figures, List<Source> sources) {
    List<CitedFigure> rows = figures.stream().flatMap(f -> rows(f, sources)).toList();
    return new Listing<>("", columns(), rows);
  }

  private static Stream<CitedFigure> rows(FigureEvidence figure, List<Source> sources) {
    List<Source> giving = sources.stream().filter(s -> figure.sources().contains(s.id())).toList();
    return giving.isEmpty()
        ? Stream.of(new CitedFigure(figure, Optional.empty()))
        : giving.stream().map(s -> new CitedFigure(figure, Optional.of(s)));
  }

  private static List<Column<CitedFigure>> columns() {
    return List.of(
        Column.text("Unit", "unit", r -> r.figure().unit()),
        Column.optionalText("Candidate", "candidate", r -> r.figure().candidate()),
        Column.left("Figure", "figure", r -> Cell.label(r.figure().figure())),
        Column.optionalCount("Value", "value", r -> r.figure().value()),
        Column.optionalText(
            "Attested", "confidence", r -> r.figure().confidence().map(Confidence::label)),
        Column.optionalText("Source", "source", r -> r.source().map(Source::id)),
        Column.left(
            "Contradicted by",
            "contradicted_by",
            r -> Cell.texts(FigureRow.contradicting(r.figure()))),
        Column.optionalText("Kind", "kind", r -> r.source().map(s -> s.kind().label())),
        Column.optionalText("Cite as", "citation", r -> r.source().map(Source::citation)),
        Column.optionalText("Address", "url", r -> r.source().flatMap(Source::url)),
        Column.optionalText("Reason", "reason", r -> r.figure().reason()));
  }
}
