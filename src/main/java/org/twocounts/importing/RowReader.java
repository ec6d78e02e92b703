package org.twocounts.importing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.importing.RowPlace.InState;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;
import org.twocounts.input.Problems;
import org.twocounts.input.tabular.NumberSigns;
import org.twocounts.input.tabular.TabularFile;
import org.twocounts.input.tabular.TabularRow;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.words.Quoted;

/** Reads the rows of one table into tallies. */
final class RowReader {
  private static final int MOST_ELECTORS = 10_000;

  private final TabularFile file;
  private final Columns columns;
  private final NumberSigns signs;
  private final PlaceReader places;
  private final Gathered gathered;
  private final ImportOptions options;
  private final Problems problems = new Problems();
  private final Map<Integer, Integer> lines = new HashMap<>();

  RowReader(
      TabularFile file,
      Columns columns,
      NumberSigns signs,
      PlaceReader places,
      Gathered gathered,
      ImportOptions options) {
    this.file = file;
    this.columns = columns;
    this.signs = signs;
    this.places = places;
    this.gathered = gathered;
    this.options = options;
  }

  /** Reads all rows below the headings; what is wrong with them is told at once. */
  void read() {
    file.forEach(
        row -> {
          if (row.line() > columns.line()) {
            read(row);
          } else if (row.line() < columns.line() && !row.isBlank()) {
            leave(row, "words above the headings", OptionalLong.empty());
          }
        });
    if (!problems.isEmpty()) {
      throw new InvalidInputException(file.name(), problems.found());
    }
  }

  private void read(TabularRow row) {
    gathered.row();
    if (row.isBlank()) {
      leave(row, "a blank row", OptionalLong.empty());
      return;
    }
    if (row.cells().size() > columns.headings().size()
        && row.cells().subList(columns.headings().size(), row.cells().size()).stream()
            .anyMatch(c -> !c.isEmpty())) {
      problem(
          row,
          columns.headings().size(),
          "has "
              + row.cells().size()
              + " cells under "
              + columns.headings().size()
              + " headings; put a cell that holds a separator into quotation marks");
      return;
    }
    RowPlace place =
        places.of(
            cell(row, Role.STATE), cell(row, Role.DISTRICT).orElse(""), cell(row, Role.COUNTY));
    boolean empty = columns.numbers().stream().allMatch(c -> row.cell(c).isEmpty());
    boolean words = empty && cell(row, Role.WINNER).orElse("").isEmpty();
    if (place instanceof RowPlace.Words
        || (words && !(place instanceof InState) && !(place instanceof RowPlace.Nation))) {
      if (words) {
        leave(row, "words without a figure", OptionalLong.empty());
      } else {
        problem(row, Role.STATE, "names no state");
      }
      return;
    }
    if (place instanceof RowPlace.WithoutElectors) {
      leave(row, "a place without electors", OptionalLong.empty());
    } else if (place instanceof RowPlace.Unknown unknown) {
      problem(row, Role.STATE, unknown.message());
    } else {
      year(row).ifPresent(year -> read(row, year, place));
    }
  }

  private void read(TabularRow row, int year, RowPlace place) {
    Optional<String> office = cell(row, Role.OFFICE).map(Role::plain).filter(o -> !o.isEmpty());
    if (office.filter(o -> !isOfPresident(o)).isPresent()) {
      leave(row, "not for President", OptionalLong.empty());
      return;
    }
    PartTally part = part(year, place);
    part.at(row.line());
    if (place instanceof InState inState) {
      gathered.matchState(cell(row, Role.STATE).orElse(inState.state()), inState);
      if (isRepeated(row)) {
        return;
      }
    } else {
      leave(row, "a row of the nation, which is compared", OptionalLong.empty());
    }
    boolean total = place instanceof InState inState && inState.countyTotal();
    if (total) {
      leave(row, "a row of totals, which is compared", OptionalLong.empty());
    }
    new CellReader(this, row, year, part, place instanceof InState && !total).read();
  }

  private static boolean isOfPresident(String office) {
    return office.contains("president") || office.equals("potus");
  }

  private PartTally part(int year, RowPlace place) {
    YearTally tally = gathered.year(year);
    return place instanceof InState inState
        ? tally.state(inState.state()).at(inState)
        : tally.nation();
  }

  private boolean isRepeated(TabularRow row) {
    if (columns.column(Role.COUNTY).isPresent()) {
      return false;
    }
    Integer before = lines.putIfAbsent(row.cells().hashCode(), row.line());
    if (before == null || columns.form() == Columns.Form.WINNERS) {
      return false;
    }
    boolean nobody = gathered.cell(cell(row, Role.CANDIDATE).orElse("x")) != CandidateCell.NAMED;
    if (nobody) {
      return false;
    }
    problem(row, 0, "may repeat line " + before + ": the same cells; leave one out");
    return true;
  }

  private OptionalInt year(TabularRow row) {
    Optional<String> given = cell(row, Role.YEAR);
    if (given.isEmpty() || (given.get().isEmpty() && options.year().isPresent())) {
      return options.year();
    }
    String digits = given.get().replaceAll("\\.0$", "");
    if (!digits.matches("[0-9]{4}")) {
      problem(row, Role.YEAR, Quoted.of(given.get()) + " is no year");
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(digits);
    if (options.year().isPresent() && options.year().getAsInt() != year) {
      leave(row, "of another election than --year names", OptionalLong.empty());
      return OptionalInt.empty();
    }
    if (!ElectionCalendar.isDue(year)) {
      problem(row, Role.YEAR, year + " is no year of a presidential election");
      return OptionalInt.empty();
    }
    return OptionalInt.of(year);
  }

  Columns columns() {
    return columns;
  }

  Gathered gathered() {
    return gathered;
  }

  Optional<String> cell(TabularRow row, Role role) {
    OptionalInt column = columns.column(role);
    return column.isPresent() ? Optional.of(row.cell(column.getAsInt())) : Optional.empty();
  }

  /** A number of votes; empty where there is none, or none that can be read, which is told. */
  OptionalLong votes(TabularRow row, int column) {
    String cell = row.cell(column);
    if (isMissing(cell)) {
      return OptionalLong.empty();
    }
    OptionalLong number = signs.whole(cell);
    if (number.isEmpty() || number.getAsLong() > Gathered.MOST_VOTES) {
      problem(row, column, noNumber(cell));
      return OptionalLong.empty();
    }
    return number;
  }

  /** The same without a word where it cannot be read; 0 then. */
  long peek(TabularRow row, int column) {
    return signs.whole(row.cell(column)).orElse(0);
  }

  Optional<BigDecimal> share(TabularRow row, int column) {
    String cell = row.cell(column);
    if (isMissing(cell)) {
      return Optional.empty();
    }
    Optional<BigDecimal> share =
        signs.decimal(cell).filter(s -> s.compareTo(BigDecimal.valueOf(100)) <= 0);
    if (share.isEmpty()) {
      problem(row, column, Quoted.of(cell) + " is no share of 0 to 100 percent");
    }
    return share;
  }

  OptionalInt electors(TabularRow row, int column) {
    OptionalLong number = votes(row, column);
    if (number.isPresent() && number.getAsLong() > MOST_ELECTORS) {
      problem(row, column, number.getAsLong() + " are more electors than any state has");
      return OptionalInt.empty();
    }
    return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
  }

  private static boolean isMissing(String cell) {
    if (!cell.isEmpty() && Character.isDigit(cell.charAt(0))) {
      return false;
    }
    String plain = Role.plain(cell);
    return plain.isEmpty() || plain.equals("na") || plain.equals("n a") || plain.equals("null");
  }

  private static String noNumber(String cell) {
    String shown = Quoted.of(cell);
    if (cell.matches("[0-9][0-9.,]*[eE]\\+?[0-9]+")) {
      return shown
          + " was rounded by a spreadsheet; show the column as whole numbers and save again";
    }
    return cell.startsWith("#")
        ? shown + " is an error of a spreadsheet; mend its formula and save again"
        : shown + " is no whole number of votes";
  }

  void leave(TabularRow row, String why, OptionalLong votes) {
    gathered.leave(new LeftOver(file.name(), row.line(), why, votes, false));
  }

  void underOthers(TabularRow row, String why, long votes) {
    gathered.leave(new LeftOver(file.name(), row.line(), why, OptionalLong.of(votes), true));
  }

  void problem(TabularRow row, Role role, String message) {
    problem(row, columns.column(role).orElse(0), message);
  }

  void problem(TabularRow row, int column, String message) {
    problems.add(new Problem(row.line(), "column " + (column + 1), message));
  }
}
