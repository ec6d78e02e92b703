package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.figure.Figure;

/** The figures of which a row of a measure's evidence consists. */
final class EvidenceFigures<R> {
  private final List<Figure<R>> figures;

  private EvidenceFigures(List<Figure<R>> figures) {
    this.figures = List.copyOf(figures);
  }

  @SafeVarargs
  static <R> EvidenceFigures<R> of(Figure<R>... figures) {
    List<Figure<R>> chosen = new ArrayList<>();
    for (Figure<R> figure : figures) {
      chosen.add(figure);
    }
    return new EvidenceFigures<>(chosen);
  }

  List<Column> columns() {
    return figures.stream().map(f -> Column.of(f.definition())).toList();
  }

  List<Cell> cells(R row) {
    return figures.stream().map(f -> cell(f, f.value().apply(row))).toList();
  }

  private static Cell cell(Figure<?> figure, Optional<?> value) {
    if (value.isPresent() && value.get() instanceof Double number && !Double.isFinite(number)) {
      throw new IllegalStateException(
          figure.definition().name() + " is " + number + ", which is no number");
    }
    return Cell.of(value);
  }
}
