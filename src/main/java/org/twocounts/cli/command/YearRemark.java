package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;

/**
 * A sentence about an election.
 *
 * @param year empty where the row before is of the same year
 */
record YearRemark(OptionalInt year, String text) {
  static List<YearRemark> of(int year, List<String> texts) {
    List<YearRemark> remarks = new ArrayList<>();
    for (String text : texts) {
      OptionalInt first = remarks.isEmpty() ? OptionalInt.of(year) : OptionalInt.empty();
      remarks.add(new YearRemark(first, text));
    }
    return remarks;
  }

  static List<Column<YearRemark>> columns() {
    return List.of(
        Column.shown("", YearRemark::shownYear), Column.shown("", r -> Cell.text(r.text())));
  }

  private Cell shownYear() {
    return Cell.text(year.isPresent() ? String.valueOf(year.getAsInt()) : "");
  }
}
