package org.twocounts.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;
import org.twocounts.table.sql.QueryResult;
import org.twocounts.table.sql.TableDatabase;
import org.twocounts.table.sql.scope.NamesInQuery;
import org.twocounts.words.Counted;
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
  private static final Section[] OF_CAVEATS = {
    Section.ELECTIONS, Section.CENSUSES, Section.APPORTIONMENT, Section.RESIDENT_POPULATIONS
  };

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
      QueryResult result = database.query(sql);
      Report report = report(result, shown(session, result));
      NamesInQuery.hints(sql, () -> named(session)).forEach(hint -> report.note(hint + "."));
      return report;
    }
  }

  private static ElectionRecord named(Session session) {
    return session.dataset(Section.STATES, Section.PARTIES, Section.ELECTIONS).record();
  }

  private static Facts facts(Session session, Dataset brief, Map<Integer, String> chosen) {
    Dataset whole = brief.version().released() ? session.dataset(Section.values()) : brief;
    return Facts.of(whole, chosen);
  }

  /** What the tables named measure, of the years in the result; of all years where it has none. */
  private Shown shown(Session session, QueryResult result) {
    Shown shown = Shown.NOTHING;
    for (Table table : Catalogue.namedIn(sql)) {
      shown = shown.and(Shown.of(table.measures()));
    }
    if (shown.measures().isEmpty()) {
      return shown;
    }
    ElectionRecord record = session.record(OF_CAVEATS);
    List<Integer> years = years(result, "year");
    List<Integer> censuses = years(result, "census");
    if (years.isEmpty() && censuses.isEmpty()) {
      return shown.ofElections(record.elections());
    }
    return shown.in(years).byCensuses(censuses);
  }

  private static List<Integer> years(QueryResult result, String column) {
    return result.values(column).map(Long::intValue).toList();
  }

  private static Report report(QueryResult result, Shown shown) {
    Report report = Report.titled(title(result.rows().size()), shown).by(result.deadline());
    if (!shown.elections().isEmpty() && result.values("year").findAny().isEmpty()) {
      report.note(
          "The result names no years, so that what changes the meaning of figures follows for all"
              + " years of these tables.");
    }
    if (!result.columns().isEmpty()) {
      report.table(new Listing<>("", columns(result), result.rows()));
    }
    Fields json = report.json();
    json.putTexts("columns", result.columns());
    json.put("rows", new Cell.Items(result.rows().stream().map(QueryCommand::items).toList()));
    return report;
  }

  private static String title(int rows) {
    return Counted.of(rows, "row");
  }

  private static Cell items(List<Optional<Object>> row) {
    return new Cell.Items(row.stream().map(v -> cell(v, QueryNumbers::asComputed)).toList());
  }

  private static List<Column<List<Optional<Object>>>> columns(QueryResult result) {
    List<Column<List<Optional<Object>>>> columns = new ArrayList<>();
    for (int i = 0; i < result.columns().size(); i++) {
      String name = result.columns().get(i);
      int at = i;
      List<Object> values = result.rows().stream().flatMap(r -> r.get(at).stream()).toList();
      boolean number = values.stream().anyMatch(Number.class::isInstance);
      QueryNumbers numbers = QueryNumbers.of(values);
      columns.add(
          Column.asked(
              name,
              number ? Column.Align.RIGHT : Column.Align.LEFT,
              row -> cell(row.get(at), numbers::cell)));
    }
    return columns;
  }

  private static Cell cell(Optional<Object> value, DoubleFunction<Cell> numbers) {
    if (value.isEmpty()) {
      return Cell.MISSING;
    }
    if (value.get() instanceof Long whole) {
      return new Cell.Whole(whole, Cell.Grouping.NONE);
    }
    return value.get() instanceof Double number
        ? numbers.apply(number)
        : Cell.text(value.get().toString());
  }
}
