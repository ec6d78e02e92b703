package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.classroom.Clue;
import org.twocounts.classroom.HuntAnswer;
import org.twocounts.classroom.HuntSheet;
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

/** A scavenger hunt as data: its clues, or all that fits them. */
final class HuntReport {
  private static final Figure<Row> WHERE =
      Figure.text("where_to_look", "A command that shows it among others.", r -> r.clue().where());
  private static final Figure<Row> FITTING =
      Figure.count(
          "fitting", "answers", "How many answers fit a clue.", r -> r.clue().answers().size());
  private static final Figure<HuntAnswer> NAME = ListingFigures.name(HuntAnswer::name);
  private static final Figure<HuntAnswer> SHOWN = SheetFigures.deciding(HuntAnswer::figure);
  private static final Figure<HuntAnswer> COMMAND =
      Figure.text("shown_by", "The command that shows the figure.", HuntAnswer::command);

  private HuntReport() {}

  /** A clue, on a key once for each answer. */
  private record Row(int number, Clue clue, Optional<HuntAnswer> answer) {
    HuntAnswer found() {
      return answer.orElseThrow();
    }
  }

  static Report of(HuntSheet sheet, SheetSide side) {
    List<Row> rows = new ArrayList<>();
    List<Cell> clues = new ArrayList<>();
    for (int i = 0; i < sheet.clues().size(); i++) {
      Row row = new Row(i + 1, sheet.clues().get(i), Optional.empty());
      rows.addAll(side.choose(List.of(row), answered(row)));
      clues.add(new Cell.Nested(fields(row, side)));
    }
    Report report =
        Report.titled(sheet.title(), Shown.NOTHING).table(new Listing<>("", columns(side), rows));
    SheetFields.put(report.json(), sheet).put("clues", new Cell.Items(clues));
    report.note(sheet.ground());
    sheet.caveats().forEach(report::note);
    return report;
  }

  private static List<Row> answered(Row row) {
    return row.clue().answers().stream()
        .map(answer -> new Row(row.number(), row.clue(), Optional.of(answer)))
        .toList();
  }

  private static List<Column<Row>> columns(SheetSide side) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.of(SharedFigures.number(Row::number).headed("Clue")).flushLeft());
    columns.add(
        Column.of(Figure.<Row>text("kind", RecordFigures.KIND, r -> r.clue().kind())).onlyData());
    columns.add(Column.of(ListingFigures.<Row>question(r -> r.clue().question())));
    columns.add(Column.of(WHERE).onlyData());
    columns.add(Column.of(FITTING).onlyData());
    if (side == SheetSide.ANSWERS) {
      columns.add(Column.of(NAME.of(Row::found)));
      columns.add(Column.of(SHOWN.of(Row::found)));
      columns.add(Column.of(COMMAND.of(Row::found)).onlyData());
    }
    return columns;
  }

  private static Fields fields(Row row, SheetSide side) {
    Fields fields =
        new Fields()
            .put("number", row.number())
            .put("kind", row.clue().kind())
            .put("question", row.clue().question())
            .put(WHERE, row)
            .put(FITTING, row);
    if (side == SheetSide.ANSWERS) {
      fields.put(
          "answers",
          new Cell.Items(
              row.clue().answers().stream()
                  .map(
                      a ->
                          (Cell)
                              new Cell.Nested(
                                  new Fields().put(NAME, a).put(SHOWN, a).put(COMMAND, a)))
                  .toList()));
    }
    return fields;
  }
}
