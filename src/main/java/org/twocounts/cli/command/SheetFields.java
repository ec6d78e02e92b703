package org.twocounts.cli.command;

import java.util.OptionalInt;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Worksheet;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Fields;
import org.twocounts.model.State;

/** What every worksheet says as data. */
final class SheetFields {
  private SheetFields() {}

  /** What it was made of and from. */
  static Fields put(Fields fields, Worksheet sheet) {
    return fields
        .put("ask", sheet.asking().label())
        .put("topic", sheet.topic().label())
        .put("level", sheet.level().label())
        .put("state", Cell.text(sheet.focus().state().map(State::state)))
        .put("from", year(sheet.focus().from()))
        .put("to", year(sheet.focus().to()))
        .put("seed", Cell.text(String.valueOf(sheet.seed())));
  }

  /** The figures that a task gives. */
  static Cell table(GivenTable table) {
    return new Cell.Nested(
        new Fields()
            .putTexts("columns", table.columns())
            .put("rows", new Cell.Items(table.rows().stream().map(Cell::texts).toList()))
            .putTexts("notes", table.notes()));
  }

  /** A year; unknown where there is none. */
  static Cell year(OptionalInt year) {
    return year.isPresent() ? Cell.year(year.getAsInt()) : Cell.MISSING;
  }
}
