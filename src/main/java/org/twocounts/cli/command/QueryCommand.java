package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.table.Facts;
import org.twocounts.table.sql.QueryResult;
import org.twocounts.table.sql.TableDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code query SQL}: one question to the tidy tables. */
@Command(
    footer = {
      "  twocounts query \"SELECT year, president, margin_votes FROM splits\"",
      "",
      "The tables and their columns: twocounts tables, twocounts tables TABLE."
    })
public final class QueryCommand implements ReportCommand {
  /** Decimals that people see; data formats carry numbers as computed. */
  private static final int PLACES = 4;

  /** From here on a number has no fraction that it could show. */
  private static final double EXACT = 1L << 53;

  @Parameters(
      paramLabel = "SQL",
      description = "One SELECT in the dialect of SQLite; it reads and cannot write.")
  private String sql;

  @Override
  public Report report(Session session) {
    Map<Integer, String> chosen = session.attributions();
    Dataset brief = session.dataset();
    try (TableDatabase database =
        TableDatabase.open(brief.version(), chosen, () -> facts(session, brief, chosen))) {
      return report(database.query(sql));
    }
  }

  private static Facts facts(Session session, Dataset brief, Map<Integer, String> chosen) {
    Dataset whole = brief.version().released() ? session.dataset(Section.values()) : brief;
    return Facts.of(whole, chosen);
  }

  private static Report report(QueryResult result) {
    Report report = Report.titled(title(result.rows().size()));
    if (!result.columns().isEmpty()) {
      report.table(new Listing<>("", columns(result), result.rows()));
    }
    Fields json = report.json();
    json.putTexts("columns", result.columns());
    json.put("rows", new Cell.Items(result.rows().stream().map(QueryCommand::items).toList()));
    return report;
  }

  private static String title(int rows) {
    return rows == 1 ? "1 row" : rows + " rows";
  }

  private static Cell items(List<Optional<Object>> row) {
    return new Cell.Items(row.stream().map(QueryCommand::cell).toList());
  }

  private static List<Column<List<Optional<Object>>>> columns(QueryResult result) {
    List<Column<List<Optional<Object>>>> columns = new ArrayList<>();
    for (int i = 0; i < result.columns().size(); i++) {
      String name = result.columns().get(i);
      int at = i;
      boolean number =
          result.rows().stream()
              .anyMatch(r -> r.get(at).filter(Number.class::isInstance).isPresent());
      columns.add(
          number
              ? Column.right(name, name, row -> cell(row.get(at)))
              : Column.left(name, name, row -> cell(row.get(at))));
    }
    return columns;
  }

  private static Cell cell(Optional<Object> value) {
    if (value.isEmpty()) {
      return Cell.MISSING;
    }
    if (value.get() instanceof Long whole) {
      return new Cell.Whole(whole, Cell.Grouping.NONE);
    }
    return value.get() instanceof Double number
        ? Cell.decimal(number, Math.abs(number) < EXACT ? PLACES : 0)
        : Cell.text(value.get().toString());
  }
}
