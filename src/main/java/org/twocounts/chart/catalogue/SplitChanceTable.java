package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.figure.ChanceFigures;
import org.twocounts.literature.PublishedInversion;

/** The data of {@link SplitChanceChart}: a row a model and limit, then the published results. */
final class SplitChanceTable {
  private static final String PUBLISHED = "published";

  private SplitChanceTable() {}

  /** A row of the data. */
  private record Row(String model, SplitChances.Point point, Optional<String> citation) {}

  static DataTable of(List<SplitChances> models, List<PublishedInversion> published) {
    List<Row> rows = new ArrayList<>();
    for (SplitChances model : models) {
      model.points().forEach(p -> rows.add(new Row(model.kind().label(), p, Optional.empty())));
    }
    for (PublishedInversion result : published) {
      rows.add(
          new Row(
              PUBLISHED,
              new SplitChances.Point(result.within(), result.percent(), 0, Optional.empty()),
              Optional.of(result.citation())));
    }
    return DataTable.of(
        rows,
        List.of(
            ChanceFigures.model(Row::model),
            ChanceFigures.leadWithin(r -> r.point().within()),
            ChanceFigures.splitChance(r -> r.point().chance()),
            ChanceFigures.chanceLow(r -> middle(r, SplitChances.Middle::low)),
            ChanceFigures.chanceHigh(r -> middle(r, SplitChances.Middle::high)),
            ChanceFigures.citation(Row::citation)));
  }

  private static OptionalDouble middle(Row row, ToDoubleFunction<SplitChances.Middle> end) {
    return row.point().middle().stream().mapToDouble(end).findFirst();
  }
}
