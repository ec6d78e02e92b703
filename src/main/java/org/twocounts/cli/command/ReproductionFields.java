package org.twocounts.cli.command;

import java.util.Optional;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Fields;
import org.twocounts.literature.Agreement;
import org.twocounts.literature.Figures;
import org.twocounts.literature.FoundCause;
import org.twocounts.literature.PublishedResult;
import org.twocounts.literature.Reproduction;

/** A published result and ours as an object of the JSON output. */
final class ReproductionFields {
  private ReproductionFields() {}

  static Fields of(Reproduction reproduction) {
    PublishedResult result = reproduction.result();
    return new Fields()
        .put("id", result.id())
        .put("quantity", result.quantity())
        .put("year", Cell.year(result.year()))
        .put("citation", result.table().citation())
        .put("published", figures(Optional.of(result.published())))
        .put("ours", figures(reproduction.ours()))
        .put("unit", result.unit())
        .put("tolerance", number(result.table().rounding().tolerance()))
        .put("difference", difference(reproduction))
        .put("agrees", agrees(reproduction))
        .put("expectedToDiffer", Cell.flag(reproduction.isExpectedToDiffer()))
        .put("basis", Cell.label(result.basis()))
        .put("standing", Cell.label(reproduction.agreement()))
        .put("cause", Cell.text(reproduction.cause().map(c -> c.cause().reason())))
        .put("soCounted", figures(reproduction.cause().map(FoundCause::figures)))
        .put("note", Cell.text(result.note()));
  }

  private static Cell agrees(Reproduction reproduction) {
    return reproduction.agreement() == Agreement.NOT_COMPUTED
        ? Cell.MISSING
        : Cell.flag(
            reproduction.ours().filter(o -> reproduction.result().agreesWith(o)).isPresent());
  }

  private static Cell difference(Reproduction reproduction) {
    return reproduction.difference().isPresent()
        ? number(reproduction.difference().getAsDouble())
        : Cell.MISSING;
  }

  /** A number, or an object of numbers. */
  private static Cell figures(Optional<Figures> figures) {
    if (figures.isEmpty()) {
      return Cell.MISSING;
    }
    if (figures.get().isSingle()) {
      return number(figures.get().values().values().iterator().next());
    }
    Fields fields = new Fields();
    figures.get().values().forEach((name, value) -> fields.put(name, number(value)));
    return new Cell.Nested(fields);
  }

  private static Cell number(double value) {
    return value == Math.rint(value) ? Cell.count(Math.round(value)) : Cell.decimal(value, 3);
  }
}
