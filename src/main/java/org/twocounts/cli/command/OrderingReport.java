package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.classroom.OrderCard;
import org.twocounts.classroom.Ordering;
import org.twocounts.classroom.OrderingSheet;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.figure.Figure;
import org.twocounts.figure.ListingFigures;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.SheetFigures;

/** Cards to be put in order as data: as they are shown, or with their right order. */
final class OrderingReport {
  private static final Figure<Row> CARD =
      Figure.text("card", "The letter of a card on a sheet.", r -> r.ordering().letter(r.card()));
  private static final Figure<Row> NAME = ListingFigures.name(r -> r.card().name());
  private static final Figure<Row> POSITION =
      Figure.count("position", "number", "1 for the first.", r -> r.card().place());
  private static final Figure<Row> SHOWN = SheetFigures.deciding(r -> r.card().figure());
  private static final Figure<Row> WORK =
      Figure.text("work", "How the figure follows from what is given.", r -> r.card().work());

  private OrderingReport() {}

  private record Row(int number, Ordering ordering, OrderCard card) {}

  static Report of(OrderingSheet sheet, SheetSide side) {
    List<Row> rows = new ArrayList<>();
    List<Cell> orderings = new ArrayList<>();
    for (int i = 0; i < sheet.orderings().size(); i++) {
      Ordering ordering = sheet.orderings().get(i);
      List<Row> cards = rows(i + 1, ordering);
      rows.addAll(cards);
      orderings.add(new Cell.Nested(fields(i + 1, ordering, cards, side)));
    }
    Report report =
        Report.titled(sheet.title(), Shown.NOTHING).table(new Listing<>("", columns(side), rows));
    SheetFields.put(report.json(), sheet).put("orderings", new Cell.Items(orderings));
    return report;
  }

  private static List<Row> rows(int number, Ordering ordering) {
    return ordering.cards().stream().map(card -> new Row(number, ordering, card)).toList();
  }

  private static List<Column<Row>> columns(SheetSide side) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.of(SharedFigures.number(Row::number).headed("Task")).flushLeft());
    columns.add(
        Column.of(Figure.<Row>text("kind", RecordFigures.KIND, r -> r.ordering().kind()))
            .onlyData());
    columns.add(Column.of(ListingFigures.<Row>question(r -> r.ordering().question())).onlyData());
    columns.add(Column.of(CARD));
    columns.add(Column.of(NAME));
    if (side == SheetSide.ANSWERS) {
      columns.add(Column.of(POSITION));
      columns.add(Column.of(SHOWN));
      columns.add(Column.of(WORK).onlyData());
    }
    return columns;
  }

  private static Fields fields(int number, Ordering ordering, List<Row> rows, SheetSide side) {
    Fields fields =
        new Fields()
            .put("number", number)
            .put("kind", ordering.kind())
            .put("question", ordering.question())
            .put("explanation", ordering.definition())
            .put("table", SheetFields.table(ordering.table()))
            .putTexts("caveats", ordering.caveats())
            .put(
                "cards",
                new Cell.Items(
                    rows.stream().map(row -> (Cell) new Cell.Nested(card(row, side))).toList()));
    if (side == SheetSide.ANSWERS) {
      fields.putTexts("order", ordering.letters());
    }
    return fields;
  }

  private static Fields card(Row row, SheetSide side) {
    Fields fields = new Fields().put(CARD, row).put(NAME, row);
    if (side == SheetSide.ANSWERS) {
      fields.put(POSITION, row).put(SHOWN, row).put(WORK, row);
    }
    return fields;
  }
}
