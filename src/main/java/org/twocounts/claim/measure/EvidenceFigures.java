package org.twocounts.claim.measure;

import java.util.List;
import org.twocounts.figure.Figure;

/** The figures of which a row of a measure's evidence consists. */
final class EvidenceFigures<R> {
  private final List<Figure<R>> figures;

  private EvidenceFigures(List<Figure<R>> figures) {
    this.figures = List.copyOf(figures);
  }

  @SafeVarargs
  static <R> EvidenceFigures<R> of(Figure<R>... figures) {
    return new EvidenceFigures<>(List.of(figures));
  }

  List<Column> columns() {
    return figures.stream().map(f -> Column.of(f.definition())).toList();
  }

  List<Cell> cells(R row) {
    return figures.stream().map(f -> Cell.of(f.value().apply(row))).toList();
  }
}
