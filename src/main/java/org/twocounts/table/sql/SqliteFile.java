package org.twocounts.table.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.table.ColumnType;
import org.twocounts.table.ForeignKey;
import org.twocounts.table.RowKeys;
import org.twocounts.table.Table;
import org.twocounts.table.TableRows;
import org.twocounts.table.catalogue.Catalogue;

/**
 * A SQLite database that holds tidy tables, each column with its meaning as a comment in the
 * schema. The same facts give the same bytes.
 */
public final class SqliteFile {
  /** Marks the files of this program ("2cnt"). */
  private static final int APPLICATION_ID = 0x32636e74;

  private static final List<String> FIXED_LAYOUT =
      List.of(
          "PRAGMA page_size = 4096",
          "PRAGMA auto_vacuum = NONE",
          "PRAGMA encoding = 'UTF-8'",
          "PRAGMA journal_mode = OFF",
          "PRAGMA synchronous = OFF",
          "PRAGMA application_id = " + APPLICATION_ID);

  private SqliteFile() {}

  /**
   * Writes the tables into a file that does not exist yet.
   *
   * @throws SQLException if it cannot be written
   * @throws org.twocounts.table.BrokenKeyException if the facts make no such tables
   */
  public static void build(TableRows rows, List<Table> tables, Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(file));
        Statement statement = connection.createStatement()) {
      for (String pragma : FIXED_LAYOUT) {
        statement.execute(pragma);
      }
      connection.setAutoCommit(false);
      for (Table table : tables) {
        statement.execute(schema(table));
        insert(connection, table, rows);
      }
      connection.commit();
    }
  }

  /**
   * The bytes of such a file, with every table.
   *
   * @throws UncheckedIOException if the temporary file that it takes cannot be written
   */
  public static byte[] bytes(TableRows rows) {
    try {
      Path file = CacheFolder.temporaryElsewhere();
      try {
        build(rows, Catalogue.tables(), file);
        return Files.readAllBytes(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | SQLException e) {
      throw new UncheckedIOException(
          "cannot write the tables to a temporary file: " + e.getMessage(), new IOException(e));
    }
  }

  static String url(Path file) {
    return "jdbc:sqlite:" + file.toUri();
  }

  /** The statements that create the tables. */
  static String schema(List<Table> tables) {
    StringJoiner all = new StringJoiner(";\n");
    tables.forEach(t -> all.add(schema(t)));
    return all.toString();
  }

  private static String schema(Table table) {
    StringBuilder sql = new StringBuilder();
    sql.append("CREATE TABLE ").append(table.name()).append(" (\n");
    sql.append("  -- ").append(table.description()).append('\n');
    String separator = "  ";
    for (FigureDefinition column : table.columns()) {
      sql.append(separator)
          .append(column.name())
          .append(' ')
          .append(ColumnType.of(column.kind()).sql());
      sql.append(column.constraints().required() ? " NOT NULL" : "");
      sql.append(" -- ").append(column.explanation());
      column.unit().ifPresent(unit -> sql.append(" Unit: ").append(unit).append('.'));
      sql.append('\n');
      separator = "  , ";
    }
    if (!table.primaryKey().isEmpty()) {
      sql.append("  , PRIMARY KEY ").append(list(table.primaryKey())).append('\n');
    }
    for (ForeignKey key : table.foreignKeys()) {
      sql.append("  , FOREIGN KEY ").append(list(key.columns()));
      sql.append(" REFERENCES ").append(key.table()).append(' ').append(list(key.to()));
      sql.append('\n');
    }
    return sql.append(')').toString();
  }

  private static String list(List<String> columns) {
    return "(" + String.join(", ", columns) + ")";
  }

  private static void insert(Connection connection, Table table, TableRows rows)
      throws SQLException {
    try {
      insertAll(connection, table, rows.of(table));
    } catch (SQLException e) {
      RowKeys.require(table, rows.of(table));
      throw e;
    }
  }

  private static void insertAll(
      Connection connection, Table table, List<List<Optional<Object>>> rows) throws SQLException {
    String places = "?, ".repeat(table.columns().size() - 1) + "?";
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table.name() + " VALUES (" + places + ")")) {
      for (List<Optional<Object>> row : rows) {
        for (int i = 0; i < row.size(); i++) {
          set(insert, i + 1, ColumnType.of(table.columns().get(i).kind()), row.get(i));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void set(PreparedStatement insert, int place, ColumnType type, Optional<?> cell)
      throws SQLException {
    Object value = cell.orElse(null);
    insert.setObject(
        place, type == ColumnType.BOOLEAN && value != null ? ((Boolean) value ? 1 : 0) : value);
  }
}
