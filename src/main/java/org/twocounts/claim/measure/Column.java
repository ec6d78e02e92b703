package org.twocounts.claim.measure;

import java.util.Optional;
import org.twocounts.figure.FigureDefinition;

/**
 * A column of an evidence table.
 *
 * @param name in packs and JSON: {@code marginPoints}
 * @param heading in words, with the unit: {@code margin, pp}
 * @param figure what it holds
 */
public record Column(String name, String heading, Unit unit, Optional<FigureDefinition> figure) {

  /** A column that holds no figure of a finding: of SQL, which says only a name. */
  public Column(String name, String heading, Unit unit) {
    this(name, heading, unit, Optional.empty());
  }

  /** A figure under its own heading, with its unit: {@code bias, pp}. */
  static Column of(FigureDefinition figure) {
    Unit unit = Unit.of(figure);
    return new Column(
        figure.camelCaseName(), unit.inHeading(figure.headingWithin()), unit, Optional.of(figure));
  }

  /** Whether it holds figures, which stand flush right. */
  public boolean isNumeric() {
    return unit != Unit.TEXT;
  }
}
