package org.twocounts.table.export;

import java.util.List;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.table.ColumnType;
import org.twocounts.table.ForeignKey;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;

/** What every table and column means, as Markdown. */
public final class Codebook {
  static final String FILE = "codebook.md";

  private final StringBuilder out = new StringBuilder();

  private Codebook() {}

  /** The codebook of all tables under a heading, made from their definitions. */
  public static String markdown(String heading) {
    Codebook book = new Codebook();
    book.line("# " + heading);
    book.line("");
    book.line(
        "Missing is empty in CSV, `null` in JSON and in SQL, and never means 0. Lists in one cell"
            + " are separated by a semicolon and a space. Shares are in percent, margins in"
            + " percentage points; a margin of the person named is positive where that person led."
            + " Yes and no are `true` and `false`, in SQL 1 and 0.");
    for (Table table : Catalogue.tables()) {
      book.table(table);
    }
    return book.out.toString();
  }

  private void table(Table table) {
    line("");
    line("## " + table.name());
    line("");
    line(table.description());
    line("");
    if (!table.primaryKey().isEmpty()) {
      line("- Key: " + code(table.primaryKey()));
    }
    for (ForeignKey key : table.foreignKeys()) {
      line("- " + code(key.columns()) + " → `" + key.table() + "` (" + code(key.to()) + ")");
    }
    line("");
    line("| column | type | unit | always there | meaning |");
    line("|---|---|---|---|---|");
    table.columns().forEach(this::column);
  }

  private void column(FigureDefinition column) {
    List<String> allowed = column.constraints().allowed();
    line(
        "| `%s` | %s | %s | %s | %s%s |"
            .formatted(
                column.name(),
                ColumnType.of(column.kind()).label(),
                column.unit().orElse(""),
                column.constraints().required() ? "yes" : "",
                column.explanation(),
                allowed.isEmpty() ? "" : " One of " + code(allowed) + "."));
  }

  private static String code(List<String> names) {
    return String.join(", ", names.stream().map(n -> "`" + n + "`").toList());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
