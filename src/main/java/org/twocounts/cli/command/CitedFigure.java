package org.twocounts.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.FigureEvidence;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.figure.AttestationFigures;
import org.twocounts.figure.CitationFigures;
import org.twocounts.figure.SharedFigures;
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
        Column.of(AttestationFigures.UNIT.of(CitedFigure::figure)),
        Column.of(SharedFigures.optionalCandidate(r -> r.figure().candidate())),
        Column.of(AttestationFigures.FIGURE.of(CitedFigure::figure)),
        Column.of(AttestationFigures.VALUE.of(CitedFigure::figure)),
        Column.of(AttestationFigures.ATTESTATION.of(CitedFigure::figure))
            .calledByContract(FigureRow.CONFIDENCE),
        Column.of(CitationFigures.SOURCE.ofOptional(CitedFigure::source)),
        Column.of(AttestationFigures.CONTRADICTED_BY.of(CitedFigure::figure)),
        Column.of(CitationFigures.KIND.ofOptional(CitedFigure::source)),
        Column.of(CitationFigures.CITATION.ofOptional(CitedFigure::source)),
        Column.of(CitationFigures.URL.ofOptional(CitedFigure::source)),
        Column.of(AttestationFigures.REASON.of(CitedFigure::figure)));
  }
}
