package org.twocounts.table.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.twocounts.data.DataVersion;
import org.twocounts.table.Facts;

/** The tidy tables as a database that can be asked and not changed. */
public final class TableDatabase implements AutoCloseable {
  private final Connection connection;
  private final Optional<Path> ownFile;

  private TableDatabase(Connection connection, Optional<Path> ownFile) {
    this.connection = connection;
    this.ownFile = ownFile;
  }

  /**
   * Opens the database of some data, from the user's cache where it is there already.
   *
   * @param attributions chosen instead of the default, by year
   * @param facts the same data under the same attributions; asked for only if the database must be
   *     built
   * @throws UncheckedIOException if no file for it can be written anywhere
   */
  public static TableDatabase open(
      DataVersion version, Map<Integer, String> attributions, Supplier<Facts> facts) {
    Optional<String> key = DatabaseKey.of(version, attributions);
    Optional<CacheFolder> cache = CacheFolder.ofUser();
    if (key.isPresent() && cache.isPresent()) {
      Optional<TableDatabase> cached = cached(cache.get(), key.get(), facts);
      if (cached.isPresent()) {
        return cached.get();
      }
    }
    return open(facts.get());
  }

  /**
   * Opens a database built for this purpose alone.
   *
   * @throws UncheckedIOException if the temporary file for it cannot be written
   */
  public static TableDatabase open(Facts facts) {
    try {
      Path file = CacheFolder.temporaryElsewhere();
      return builtFor(facts, file);
    } catch (IOException | SQLException e) {
      throw new UncheckedIOException(
          "cannot write the tables to a temporary file: " + e.getMessage(), new IOException(e));
    }
  }

  private static TableDatabase builtFor(Facts facts, Path file) throws IOException, SQLException {
    try {
      SqliteFile.build(facts, file);
      return new TableDatabase(connect(file), Optional.of(file));
    } catch (SQLException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  static Optional<TableDatabase> cached(CacheFolder cache, String key, Supplier<Facts> facts) {
    Path file = cache.file(key);
    try {
      return Optional.of(new TableDatabase(connectSound(file), Optional.empty()));
    } catch (SQLException absentOrDamaged) {
      return rebuilt(cache, file, facts.get());
    }
  }

  private static Optional<TableDatabase> rebuilt(CacheFolder cache, Path file, Facts facts) {
    try {
      Path temporary = cache.temporary();
      try {
        SqliteFile.build(facts, temporary);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      cache.prune();
      return Optional.of(new TableDatabase(connectSound(file), Optional.empty()));
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

  /**
   * Asks a question.
   *
   * @throws QueryException if the query is not one statement that only reads, is wrong, or needs
   *     more than the limits
   */
  public QueryResult query(String sql) {
    return query(sql, QueryLimits.STANDARD);
  }

  /** Asks a question within other limits; otherwise as {@link #query(String)}. */
  public QueryResult query(String sql, QueryLimits limits) {
    return new QueryRun(connection, limits).run(sql);
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
