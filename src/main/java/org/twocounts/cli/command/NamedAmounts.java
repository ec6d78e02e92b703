package org.twocounts.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.twocounts.input.GivenFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.Problem;
import org.twocounts.input.tabular.NumberSigns;
import org.twocounts.input.tabular.TabularFile;
import org.twocounts.input.tabular.TabularRow;
import org.twocounts.words.Numerals;
import org.twocounts.words.Quoted;

/**
 * A table that a user brings: a name and a whole number a row, such as blocs and their weights.
 * Headings may stand above it; rows that begin with {@code #} are passed over.
 */
final class NamedAmounts {

  /** What a table of names and numbers is of. */
  enum Kind {
    WEIGHTS(
        GivenFile.WEIGHTS,
        "weights",
        Set.of("bloc", "name", "state", "party", "member", "player", "group", "country", "faction"),
        Set.of("weight", "weights", "votes", "vote", "electors", "seats", "electoral votes", "ev"),
        9_999_999L,
        10_000),
    POPULATIONS(
        GivenFile.POPULATIONS,
        "populations",
        Set.of("state", "name", "place", "region", "country", "canton", "province", "district"),
        Set.of(
            "population", "people", "pop", "inhabitants", "residents", "apportionment population"),
        3_000_000_000L,
        1_000);

    private final GivenFile file;
    private final String amounts;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of, never changed
    private final Set<String> nameHeadings;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of, never changed
    private final Set<String> amountHeadings;

    private final long most;
    private final int mostRows;

    Kind(
        GivenFile file,
        String amounts,
        Set<String> nameHeadings,
        Set<String> amountHeadings,
        long most,
        int mostRows) {
      this.file = file;
      this.amounts = amounts;
      this.nameHeadings = Set.copyOf(nameHeadings);
      this.amountHeadings = Set.copyOf(amountHeadings);
      this.most = most;
      this.mostRows = mostRows;
    }
  }

  private final Kind kind;
  private final TabularFile file;
  private final NumberSigns signs = new NumberSigns();
  private final Map<String, Long> amounts = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private NamedAmounts(Kind kind, TabularFile file) {
    this.kind = kind;
    this.file = file;
  }

  /**
   * Reads a table.
   *
   * @return by name, in the order of the file; never empty, at least one above 0
   * @throws InvalidInputException with every row that is wrong
   */
  static Map<String, Long> read(Path path, Kind kind) {
    TabularFile file = TabularFile.open(path, kind.file);
    return new NamedAmounts(kind, file).read();
  }

  private Map<String, Long> read() {
    List<TabularRow> rows = file.rows().stream().filter(r -> !r.isRemark()).toList();
    OptionalInt names = rows.isEmpty() ? OptionalInt.empty() : column(rows, kind.nameHeadings);
    OptionalInt numbers = rows.isEmpty() ? OptionalInt.empty() : column(rows, kind.amountHeadings);
    boolean headed = names.isPresent() && numbers.isPresent();
    int name = headed ? names.getAsInt() : 0;
    int number = headed ? numbers.getAsInt() : 1;
    List<TabularRow> below = headed ? rows.subList(1, rows.size()) : rows;
    below.forEach(row -> signs.see(row.cell(number), row.line()));
    below.forEach(row -> add(row, name, number, headed));
    if (problems.isEmpty()) {
      refuseUseless();
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(file.name(), problems);
    }
    return amounts;
  }

  private OptionalInt column(List<TabularRow> rows, Set<String> headings) {
    List<String> cells = rows.get(0).cells();
    List<Integer> fitting =
        IntStream.range(0, cells.size())
            .filter(i -> headings.contains(plain(cells.get(i))))
            .boxed()
            .toList();
    if (fitting.size() > 1) {
      throw file.fault(
          rows.get(0).line(),
          fitting.get(1),
          "columns "
              + String.join(" and ", fitting.stream().map(cells::get).map(Quoted::of).toList())
              + " may both be meant; leave one out");
    }
    return fitting.isEmpty() ? OptionalInt.empty() : OptionalInt.of(fitting.get(0));
  }

  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
  }

  private void add(TabularRow row, int name, int number, boolean headed) {
    long filled = row.cells().stream().filter(c -> !c.isEmpty()).count();
    String own = row.cell(name);
    OptionalLong amount = signs.whole(row.cell(number));
    if (!headed && filled > 2) {
      problem(
          row,
          2,
          "has "
              + filled
              + " cells; a row is a name and a number, and a name with a comma in it"
              + " stands in quotation marks");
    } else if (own.isEmpty()) {
      problem(row, name, "has no name");
    } else if (amount.isEmpty() || amount.getAsLong() > kind.most) {
      problem(
          row,
          number,
          Quoted.of(row.cell(number)) + " is no whole number of at most " + Numerals.of(kind.most));
    } else if (amounts.putIfAbsent(own, amount.getAsLong()) != null) {
      problem(
          row, name, Quoted.of(own) + " stands twice: it is in line " + lines.get(own) + " too");
    } else {
      lines.put(own, row.line());
    }
  }

  private void problem(TabularRow row, int column, String message) {
    problems.add(new Problem(row.line(), "column " + (column + 1), message));
  }

  private void refuseUseless() {
    if (amounts.values().stream().allMatch(n -> n == 0)) {
      problems.add(
          Problem.of(
              "has no " + kind.amounts + "; expected rows of a name and a number, such as NY,29"));
    } else if (amounts.size() > kind.mostRows) {
      problems.add(
          Problem.of(
              "has "
                  + Numerals.of(amounts.size())
                  + " rows; at most "
                  + Numerals.of(kind.mostRows)));
    }
  }
}
