package org.twocounts.cli.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.twocounts.claim.literature.Reproduction;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;

/**
 * One published number and ours.
 *
 * @param of what it is of, where the result has several
 */
record ReproductionRow(
    Reproduction reproduction, String of, double published, OptionalDouble ours) {

  static List<ReproductionRow> of(Reproduction reproduction) {
    List<ReproductionRow> rows = new ArrayList<>();
    reproduction
        .result()
        .published()
        .values()
        .forEach((name, value) -> rows.add(row(reproduction, name, value)));
    return rows;
  }

  private static ReproductionRow row(Reproduction reproduction, String of, double published) {
    OptionalDouble ours =
        reproduction.ours().stream().mapToDouble(o -> o.values().get(of)).findFirst();
    return new ReproductionRow(reproduction, of, published, ours);
  }

  static List<Column<ReproductionRow>> columns() {
    return List.of(
        Column.text("Result", "id", r -> r.reproduction().result().id()),
        Column.<ReproductionRow>text(
                "Quantity", "quantity", r -> r.reproduction().result().quantity())
            .onlyData(),
        Column.text("Of", "of", ReproductionRow::of),
        Column.<ReproductionRow>optionalYear("Year", "year", r -> r.reproduction().result().year())
            .onlyData(),
        Column.right("Published", "published", r -> r.number(OptionalDouble.of(r.published()))),
        Column.right("Ours", "ours", r -> r.number(r.ours())),
        Column.<ReproductionRow>right("Difference", "difference", ReproductionRow::difference)
            .whereRoom(),
        Column.<ReproductionRow>text("Unit", "unit", r -> r.reproduction().result().unit())
            .onlyData(),
        Column.<ReproductionRow>right("Within", "tolerance", r -> r.within()).whereRoom(),
        Column.text("Standing", "standing", r -> r.reproduction().agreement().label()),
        Column.<ReproductionRow>text(
                "Citation", "citation", r -> r.reproduction().result().citation())
            .onlyData());
  }

  /** Ours less the published, with one decimal more. */
  private Cell difference() {
    if (ours.isEmpty()) {
      return Cell.MISSING;
    }
    double difference = ours.getAsDouble() - published;
    return difference == Math.rint(difference)
        ? Cell.count(Math.round(difference))
        : Cell.decimal(difference, Math.min(4, places() + 1));
  }

  private Cell within() {
    double tolerance = reproduction.result().tolerance();
    return tolerance == Math.rint(tolerance)
        ? Cell.count(Math.round(tolerance))
        : Cell.decimal(
            tolerance, Math.max(0, BigDecimal.valueOf(tolerance).stripTrailingZeros().scale()));
  }

  private int places() {
    return reproduction.result().published().values().values().stream()
        .mapToInt(v -> Math.max(0, BigDecimal.valueOf(v).stripTrailingZeros().scale()))
        .max()
        .orElse(0);
  }

  /** With as many decimals as were published. */
  private Cell number(OptionalDouble value) {
    if (value.isEmpty()) {
      return Cell.MISSING;
    }
    return places() == 0 && value.getAsDouble() == Math.rint(value.getAsDouble())
        ? Cell.count(Math.round(value.getAsDouble()))
        : Cell.decimal(value.getAsDouble(), places());
  }
}
