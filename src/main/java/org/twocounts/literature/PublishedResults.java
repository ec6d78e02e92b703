package org.twocounts.literature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The published results that the program carries, in the order of their table, and the causes that
 * are tried where ours is another.
 *
 * @param causes in the order in which they are tried
 */
public record PublishedResults(List<PublishedResult> results, List<Cause> causes) {
  private static final String RESULTS = "published-results.tsv";
  private static final String TABLES = "published-tables.tsv";
  private static final String CAUSES = "causes.tsv";

  public PublishedResults {
    results = List.copyOf(results);
    causes = List.copyOf(causes);
  }

  /** Reads them. */
  public static PublishedResults read() {
    Map<String, PublishedTable> tables = new LinkedHashMap<>();
    TabTable.rows(TABLES).forEach(row -> tables.put(row.get("table"), table(row)));
    return new PublishedResults(
        TabTable.rows(RESULTS).stream().map(row -> result(row, tables)).toList(),
        TabTable.rows(CAUSES).stream().map(PublishedResults::cause).toList());
  }

  /** The same causes for some results. */
  public PublishedResults withResults(List<PublishedResult> some) {
    return new PublishedResults(some, causes);
  }

  private static PublishedTable table(Map<String, String> row) {
    return new PublishedTable(
        row.get("table"), row.get("citation"), Rounding.parse(row.get("rounding")));
  }

  private static PublishedResult result(
      Map<String, String> row, Map<String, PublishedTable> tables) {
    PublishedTable table = tables.get(row.get("table"));
    if (table == null) {
      throw new IllegalStateException(RESULTS + ": no table \"" + row.get("table") + "\"");
    }
    return new PublishedResult(
        row.get("id"),
        table,
        row.get("quantity"),
        year(row),
        new Call(row.get("measure"), Call.arguments(row.get("arguments"))),
        row.get("unit"),
        Figures.parse(row.get("published")),
        Basis.valueOf(row.get("basis").toUpperCase(Locale.ROOT)),
        Optional.of(row.get("note")).filter(t -> !t.isEmpty()),
        !row.get("known_miss").isEmpty());
  }

  private static Cause cause(Map<String, String> row) {
    return new Cause(
        row.get("cause"),
        row.get("table"),
        year(row),
        Call.arguments(row.get("where")),
        Call.arguments(row.get("changes")),
        row.get("reason"));
  }

  private static OptionalInt year(Map<String, String> row) {
    String year = row.get("year");
    return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }
}
