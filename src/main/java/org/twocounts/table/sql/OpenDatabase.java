package org.twocounts.table.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;
import org.twocounts.table.TableRows;

/**
 * A connection to a file of tables that cannot write, and the file where it is of no use after.
 *
 * @param ownFile deleted with the connection; empty for one of the cache
 */
record OpenDatabase(Connection connection, Optional<Path> ownFile) implements AutoCloseable {

  /**
   * Builds a database for this purpose alone.
   *
   * @throws UncheckedIOException if the temporary file for it cannot be written
   */
  static OpenDatabase built(Facts facts, List<Table> tables) {
    try {
      Path file = CacheFolder.temporaryElsewhere();
      try {
        SqliteFile.build(new TableRows(facts), tables, file);
        return new OpenDatabase(connect(file), Optional.of(file));
      } catch (SQLException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException | SQLException e) {
      throw new UncheckedIOException(
          "cannot write the tables to a temporary file: " + e.getMessage(), new IOException(e));
    }
  }

  /** One from the cache, built there where it is absent or damaged; empty if it cannot be. */
  static Optional<OpenDatabase> cached(
      CacheFolder cache, String key, List<Table> tables, Supplier<Facts> facts) {
    Path file = cache.file(key);
    try {
      return Optional.of(new OpenDatabase(connectSound(file), Optional.empty()));
    } catch (SQLException absentOrDamaged) {
      return rebuilt(cache, file, tables, facts.get());
    }
  }

  private static Optional<OpenDatabase> rebuilt(
      CacheFolder cache, Path file, List<Table> tables, Facts facts) {
    try {
      Path temporary = cache.temporary();
      try {
        SqliteFile.build(new TableRows(facts), tables, temporary);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      cache.prune();
      return Optional.of(new OpenDatabase(connectSound(file), Optional.empty()));
    } catch (IOException | SQLException withoutCache) {
      return Optional.empty();
    }
  }

  private static Connection connectSound(Path file) throws SQLException {
    if (!Files.isRegularFile(file)) {
      throw new SQLException(file + " is not there");
    }
    Connection connection = connect(file);
    try (Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT count(*) FROM release").close();
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.enableLoadExtension(false);
    config.setPragma(Pragma.LIMIT_ATTACHED, "0");
    config.setPragma(Pragma.LIMIT_LENGTH, String.valueOf(QueryLimits.VALUE_BYTES));
    config.setPragma(Pragma.LIMIT_SQL_LENGTH, String.valueOf(4 * QueryLimits.QUERY_CHARACTERS));
    config.setPragma(Pragma.LIMIT_LIKE_PATTERN_LENGTH, String.valueOf(QueryLimits.PATTERN_BYTES));
    config.setPragma(Pragma.TEMP_STORE, "MEMORY");
    return config.createConnection(SqliteFile.url(file));
  }

  @Override
  public void close() {
    try {
      connection.close();
      if (ownFile.isPresent()) {
        Files.deleteIfExists(ownFile.get());
      }
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("the database cannot be closed", e);
    }
  }
}
