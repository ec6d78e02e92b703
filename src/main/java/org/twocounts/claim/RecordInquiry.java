package org.twocounts.claim;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.twocounts.analysis.Attributions;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.claim.measure.MistakenCheckException;
import org.twocounts.claim.pack.Inquiry;
import org.twocounts.model.ElectionRecord;
import org.twocounts.table.sql.QueryException;
import org.twocounts.table.sql.QueryLimits;
import org.twocounts.table.sql.QueryResult;
import org.twocounts.table.sql.TableDatabase;

/**
 * Asks one record and its tables, for several at a time; counts the time that strangers' queries
 * take.
 */
final class RecordInquiry implements Inquiry, AutoCloseable {
  private static final Duration ONE_QUERY = Duration.ofSeconds(5);
  private static final Duration ALL_QUERIES = Duration.ofSeconds(60);
  private static final long MEMORY = 256L << 20;
  private static final int ROWS = 1000;
  private static final long CHARACTERS = 1L << 20;

  private final ElectionRecord record;
  private final Map<Integer, String> users;
  private final Optional<Function<Map<Integer, String>, TableDatabase>> tables;
  private final Map<Map<Integer, String>, ElectionRecord> records = new ConcurrentHashMap<>();
  private final Map<Map<Integer, String>, TableDatabase> databases = new HashMap<>();
  private Duration left = ALL_QUERIES;

  RecordInquiry(
      ElectionRecord record,
      Map<Integer, String> users,
      Optional<Function<Map<Integer, String>, TableDatabase>> tables) {
    this.record = record;
    this.users = users;
    this.tables = tables;
  }

  @Override
  public ElectionRecord record(Map<Integer, String> chosen) {
    return records.computeIfAbsent(inForce(chosen), c -> Attributions.apply(record, c));
  }

  @Override
  public synchronized QueryResult query(String sql, Map<Integer, String> chosen) {
    record(chosen);
    if (left.isNegative() || left.isZero()) {
      throw new NotDefinedException(
          "the queries of the pack took more than " + ALL_QUERIES.toSeconds() + " seconds in all");
    }
    TableDatabase database = database(inForce(chosen));
    long start = System.nanoTime();
    try {
      return database.query(sql, limits());
    } catch (QueryException e) {
      throw e.isOfLimits()
          ? new NotDefinedException(e.getMessage())
          : new MistakenCheckException("sql: " + e.getMessage());
    } finally {
      left = left.minusNanos(System.nanoTime() - start);
    }
  }

  @Override
  public String lookedAt(String sql, Map<Integer, String> chosen, boolean foundNothing) {
    LookedAt looked = new LookedAt(record(chosen), asked -> query(asked, chosen));
    try {
      return looked.by(sql, foundNothing);
    } catch (QueryException e) {
      throw new MistakenCheckException("sql: " + e.getMessage());
    }
  }

  private QueryLimits limits() {
    Duration time = left.compareTo(ONE_QUERY) < 0 ? left : ONE_QUERY;
    return new QueryLimits(time, MEMORY, ROWS, CHARACTERS);
  }

  private TableDatabase database(Map<Integer, String> inForce) {
    Function<Map<Integer, String>, TableDatabase> open =
        tables.orElseThrow(() -> new NotDefinedException("there are no tables to query"));
    return databases.computeIfAbsent(inForce, open);
  }

  private Map<Integer, String> inForce(Map<Integer, String> chosen) {
    Map<Integer, String> inForce = new TreeMap<>(users);
    inForce.putAll(chosen);
    return inForce;
  }

  @Override
  public synchronized void close() {
    databases.values().forEach(TableDatabase::close);
  }
}
