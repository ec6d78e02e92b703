package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Listing;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.literature.Agreement;
import org.twocounts.literature.Figures;
import org.twocounts.literature.FoundCause;
import org.twocounts.literature.PublishedResult;
import org.twocounts.literature.Reproduction;
import org.twocounts.literature.Rounding;

/**
 * One published number and ours.
 *
 * @param of what it is of, where the result has several
 */
record ReproductionRow(Reproduction reproduction, String of, double published) {
  private static final String OF = "of";

  private static final Figure<ReproductionRow> QUANTITY =
      Figure.text("quantity", "What the published result is.", r -> r.result().quantity());

  private static final Figure<ReproductionRow> NUMBER_OF =
      Figure.<ReproductionRow>text(
              "number_of", "What the number is of, where there are several.", ReproductionRow::of)
          .headed("Of");

  private static final Figure<ReproductionRow> STANDING =
      Figure.label(
          "standing",
          "How the published result stands to ours.",
          Agreement.class,
          r -> r.reproduction().agreement());

  private static final Figure<ReproductionRow> CAUSE =
      Figure.optionalText(
          "cause",
          "What explains the difference: its id in CSV, its reason in JSON.",
          r -> r.reproduction().cause().map(c -> c.cause().id()));

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
        Column.of(ListingFigures.<ReproductionRow>id(r -> r.result().id()).headed("Result")),
        Column.of(QUANTITY).onlyData(),
        Column.of(NUMBER_OF).calledByContract(OF),
        Column.of(SharedFigures.<ReproductionRow>optionalYear(r -> r.result().year())).onlyData(),
        number("published", "The number as it is printed.", r -> OptionalDouble.of(r.published())),
        number("ours", "The same, computed from the record.", ReproductionRow::ours),
        finer("difference", "ours less published.", ReproductionRow::difference).whereRoom(),
        Column.of(
                ListingFigures.<ReproductionRow>unitOfMeasure(r -> Optional.of(r.result().unit())))
            .calledByContract("unit")
            .onlyData(),
        finer("tolerance", "By how much both may differ and agree.", ReproductionRow::tolerance)
            .onlyData(),
        Column.of(STANDING),
        Column.of(CAUSE).whereRoom(),
        number("so_counted", "The same, computed as the cause has it.", ReproductionRow::soCounted)
            .whereRoom(),
        Column.of(SharedFigures.<ReproductionRow>citation(r -> r.result().table().citation()))
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

  private OptionalDouble difference() {
    return ours().isPresent() ? OptionalDouble.of(ours().getAsDouble() - published) : ours();
  }

  private OptionalDouble tolerance() {
    return OptionalDouble.of(rounding().tolerance());
  }

  private PublishedResult result() {
    return reproduction.result();
  }

  private Rounding rounding() {
    return reproduction.result().table().rounding();
  }

  /** A column of numbers with as many decimals as are printed. */
  private static Column<ReproductionRow> number(
      String name, String meaning, Function<ReproductionRow, OptionalDouble> value) {
    return column(name, meaning, 0, r -> r.rounding().decimals() == 0, value);
  }

  /** The same with one decimal more. */
  private static Column<ReproductionRow> finer(
      String name, String meaning, Function<ReproductionRow, OptionalDouble> value) {
    return column(name, meaning, 1, r -> isWhole(value.apply(r)), value);
  }

  private static Column<ReproductionRow> column(
      String name,
      String meaning,
      int more,
      Predicate<ReproductionRow> whole,
      Function<ReproductionRow, OptionalDouble> value) {
    return Column.of(
            Figure.<ReproductionRow>amount(
                name, "unit_of_measure", meaning, r -> amount(value.apply(r), whole.test(r))))
        .decimals(r -> r.rounding().decimals() + more);
  }

  private static boolean isWhole(OptionalDouble value) {
    return value.isPresent() && value.getAsDouble() == Math.rint(value.getAsDouble());
  }

  private static Optional<? extends Number> amount(OptionalDouble value, boolean whole) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return whole ? Optional.of(Math.round(value.getAsDouble())) : Optional.of(value.getAsDouble());
  }
}
