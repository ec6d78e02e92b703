package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.literature.Figures;
import org.twocounts.literature.FoundCause;
import org.twocounts.literature.Reproduction;
import org.twocounts.literature.Rounding;

/**
 * One published number and ours.
 *
 * @param of what it is of, where the result has several
 */
record ReproductionRow(Reproduction reproduction, String of, double published) {
  private static final String OF = "of";

  private static List<ReproductionRow> of(Reproduction reproduction) {
    List<ReproductionRow> rows = new ArrayList<>();
    for (Map.Entry<String, Double> figure : reproduction.result().published().values().entrySet()) {
      rows.add(new ReproductionRow(reproduction, figure.getKey(), figure.getValue()));
    }
    return rows;
  }

  /** A table for people. */
  static Listing<ReproductionRow> shown(String caption, List<Reproduction> results) {
    boolean several = results.stream().anyMatch(r -> !r.result().published().isSingle());
    List<Column<ReproductionRow>> columns = new ArrayList<>(columns());
    if (!several) {
      columns.removeIf(c -> c.name().equals(OF));
    }
    return new Listing<>(caption, columns, rows(results));
  }

  /** All figures, one a row, for data formats. */
  static Listing<ReproductionRow> tidy(List<Reproduction> results) {
    return new Listing<>("", columns(), rows(results));
  }

  private static List<ReproductionRow> rows(List<Reproduction> results) {
    return results.stream().flatMap(r -> of(r).stream()).toList();
  }

  private static List<Column<ReproductionRow>> columns() {
    return List.of(
        Column.text("Result", "id", r -> r.reproduction().result().id()),
        Column.<ReproductionRow>text(
                "Quantity", "quantity", r -> r.reproduction().result().quantity())
            .onlyData(),
        Column.text("Of", OF, ReproductionRow::of),
        Column.<ReproductionRow>optionalYear("Year", "year", r -> r.reproduction().result().year())
            .onlyData(),
        Column.right("Published", "published", r -> r.number(OptionalDouble.of(r.published()))),
        Column.right("Ours", "ours", r -> r.number(r.ours())),
        Column.<ReproductionRow>right("Difference", "difference", ReproductionRow::difference)
            .whereRoom(),
        Column.<ReproductionRow>text("Unit", "unit", r -> r.reproduction().result().unit())
            .onlyData(),
        Column.<ReproductionRow>right("Within", "tolerance", ReproductionRow::within).onlyData(),
        Column.text("Standing", "standing", r -> r.reproduction().agreement().label()),
        Column.<ReproductionRow>left("Cause", "cause", ReproductionRow::cause).whereRoom(),
        Column.<ReproductionRow>right("So counted", "so_counted", r -> r.number(r.soCounted()))
            .whereRoom(),
        Column.<ReproductionRow>text(
                "Citation", "citation", r -> r.reproduction().result().table().citation())
            .onlyData());
  }

  private OptionalDouble ours() {
    return figure(reproduction.ours());
  }

  private OptionalDouble soCounted() {
    return figure(reproduction.cause().map(FoundCause::figures));
  }

  private OptionalDouble figure(Optional<Figures> figures) {
    return figures.stream().mapToDouble(f -> f.values().get(of)).findFirst();
  }

  private Cell cause() {
    return Cell.text(reproduction.cause().map(c -> c.cause().id()));
  }

  /** Ours less the published, with one decimal more. */
  private Cell difference() {
    if (ours().isEmpty()) {
      return Cell.MISSING;
    }
    double difference = ours().getAsDouble() - published;
    return difference == Math.rint(difference)
        ? Cell.count(Math.round(difference))
        : Cell.decimal(difference, rounding().decimals() + 1);
  }

  private Cell within() {
    double tolerance = rounding().tolerance();
    return tolerance == Math.rint(tolerance)
        ? Cell.count(Math.round(tolerance))
        : Cell.decimal(tolerance, rounding().decimals() + 1);
  }

  private Rounding rounding() {
    return reproduction.result().table().rounding();
  }

  /** With as many decimals as are printed. */
  private Cell number(OptionalDouble value) {
    if (value.isEmpty()) {
      return Cell.MISSING;
    }
    return rounding().decimals() == 0
        ? Cell.count(Math.round(value.getAsDouble()))
        : Cell.decimal(value.getAsDouble(), rounding().decimals());
  }
}
