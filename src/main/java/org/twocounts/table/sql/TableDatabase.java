package org.twocounts.table.sql;

import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.twocounts.data.DataVersion;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/**
 * The tidy tables as a database that can be asked and not changed. It is opened by the first
 * question; tables that take a while to count are in it from the first that names one.
 */
public final class TableDatabase implements AutoCloseable {
  private final Function<TableSet, OpenDatabase> opener;
  private final Map<TableSet, OpenDatabase> open = new EnumMap<>(TableSet.class);

  private TableDatabase(Function<TableSet, OpenDatabase> opener) {
    this.opener = opener;
  }

  /**
   * The database of some data, from the user's cache where it is there already.
   *
   * @param attributions chosen instead of the default, by year
   * @param facts the same data under the same attributions; asked for only if the database must be
   *     built
   */
  public static TableDatabase open(
      DataVersion version, Map<Integer, String> attributions, Supplier<Facts> facts) {
    return new TableDatabase(
        set ->
            cached(version, attributions, set.tables(), facts)
                .orElseGet(() -> OpenDatabase.built(facts.get(), set.tables())));
  }

  /** A database built for this purpose alone. */
  public static TableDatabase open(Facts facts) {
    return new TableDatabase(set -> OpenDatabase.built(facts, set.tables()));
  }

  private static Optional<OpenDatabase> cached(
      DataVersion version,
      Map<Integer, String> attributions,
      List<Table> tables,
      Supplier<Facts> facts) {
    Optional<String> key = DatabaseKey.of(version, attributions, tables);
    return CacheFolder.ofUser()
        .flatMap(cache -> key.flatMap(k -> OpenDatabase.cached(cache, k, tables, facts)));
  }

  /**
   * Asks a question.
   *
   * @throws QueryException if the query is not one statement that only reads, is wrong, or needs
   *     more than the limits
   * @throws UncheckedIOException if no file for the database can be written anywhere
   */
  public QueryResult query(String sql) {
    return query(sql, QueryLimits.STANDARD);
  }

  /** Asks a question within other limits; otherwise as {@link #query(String)}. */
  public QueryResult query(String sql, QueryLimits limits) {
    OpenDatabase database = open.computeIfAbsent(TableSet.askedBy(sql), opener);
    return new QueryRun(database.connection(), limits).run(sql);
  }

  @Override
  public void close() {
    open.values().forEach(OpenDatabase::close);
  }
}
