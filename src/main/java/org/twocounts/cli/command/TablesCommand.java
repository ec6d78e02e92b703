package org.twocounts.cli.command;

import java.util.List;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.cli.output.Cell;
import org.twocounts.cli.output.Column;
import org.twocounts.cli.output.Fields;
import org.twocounts.cli.output.Listing;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.ReportCommand;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.figure.Figure;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.figure.ListingFigures;
import org.twocounts.table.ColumnType;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tables [TABLE]}: the tidy tables, or the columns of one. */
@Command(footer = "  twocounts tables results")
public final class TablesCommand implements ReportCommand {
  private static final Figure<Table> TABLE =
      Figure.text("table", "Name of the table.", Table::name);

  private static final Figure<Table> COLUMNS =
      Figure.<Table>count(
              "column_count", "columns", "How many columns it has.", t -> t.columns().size())
          .headed("Columns");

  @Parameters(
      arity = "0..1",
      paramLabel = "TABLE",
      description = "Show the columns of this table, with their units and meaning.")
  private String name;

  @Override
  public Report report(Session session) {
    return name == null ? all() : one(find(name));
  }

  private static Table find(String name) {
    List<String> names = Catalogue.tables().stream().map(Table::name).toList();
    return Catalogue.find(name).orElseThrow(() -> Suggestions.unknown("table", name, names));
  }

  private static Report all() {
    Report report =
        Report.titled("Tables that can be queried and exported", Shown.NOTHING)
            .table(
                new Listing<>(
                    "",
                    List.of(
                        Column.of(TABLE),
                        Column.of(COLUMNS).calledByContract("columns"),
                        Column.of(
                            ListingFigures.description(Table::description)
                                .headed("What it holds"))),
                    Catalogue.tables()));
    report
        .json()
        .put(
            "tables",
            new Cell.Items(
                Catalogue.tables().stream().<Cell>map(t -> new Cell.Nested(json(t))).toList()));
    return report;
  }

  private static Report one(Table table) {
    Report report =
        Report.titled(table.name(), Shown.NOTHING)
            .prose(table.description())
            .table(new Listing<>("", columns(), table.columns()));
    if (!table.primaryKey().isEmpty()) {
      report.prose("Key: " + String.join(", ", table.primaryKey()));
    }
    table
        .foreignKeys()
        .forEach(
            key ->
                report.prose(
                    String.join(", ", key.columns())
                        + " → "
                        + key.table()
                        + " ("
                        + String.join(", ", key.to())
                        + ")"));
    report.json().put("tables", new Cell.Items(List.of(new Cell.Nested(json(table)))));
    return report;
  }

  private static Fields json(Table table) {
    return new Fields()
        .put("table", table.name())
        .put("description", table.description())
        .putTexts("primaryKey", table.primaryKey())
        .put("columns", new Listing<>("", columns(), table.columns()));
  }

  private static List<Column<FigureDefinition>> columns() {
    return List.of(
        Column.of(Figure.text("column", "Name of the column.", FigureDefinition::name)),
        Column.of(
            Figure.label(
                "type",
                "Which kind of values it holds.",
                ColumnType.class,
                c -> ColumnType.of(c.kind()))),
        Column.of(ListingFigures.unitOfMeasure(FigureDefinition::unit)).calledByContract("unit"),
        Column.of(
            Figure.<FigureDefinition>flag(
                    "required", "Whether no value is missing.", c -> c.constraints().required())
                .headed("Always there")),
        Column.of(Figure.text("meaning", "What it means.", FigureDefinition::explanation)),
        Column.of(
                Figure.<FigureDefinition>texts(
                    "allowed",
                    "The only values that may stand there; none: any.",
                    c -> c.constraints().allowed()))
            .onlyData());
  }
}
