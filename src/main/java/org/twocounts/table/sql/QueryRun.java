package org.twocounts.table.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sqlite.ProgressHandler;
import org.twocounts.output.Deadline;
import org.twocounts.words.Numerals;

/** One question to a database, within limits. */
final class QueryRun {
  private final Connection connection;
  private final QueryLimits limits;
  private long characters;

  QueryRun(Connection connection, QueryLimits limits) {
    this.connection = connection;
    this.limits = limits;
  }

  QueryResult run(String sql) {
    Deadline deadline = Deadline.of("the query", limits.time());
    List<SqlToken> tokens = ReadOnlyRules.check(sql);
    QuotedNames.check(sql, tokens);
    Watch watch = new Watch(limits, deadline);
    try (Statement statement = connection.createStatement()) {
      StatisticFunction.register(connection, watch);
      ProgressHandler.setHandler(connection, Watch.STEPS, watch);
      return read(statement.executeQuery(sql), deadline);
    } catch (SQLException e) {
      throwStopped(watch);
      QueryException explained = new SqlErrors(connection, sql, tokens).explain(e);
      throwStopped(watch);
      throw explained;
    } finally {
      clearHandler();
    }
  }

  private static void throwStopped(Watch watch) {
    watch
        .stopped()
        .ifPresent(
            why -> {
              throw QueryException.ofLimits(why);
            });
  }

  private void clearHandler() {
    try {
      ProgressHandler.clearHandler(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the database was closed while it was asked", e);
    }
  }

  private QueryResult read(ResultSet result, Deadline deadline) throws SQLException {
    ResultSetMetaData shape = result.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= shape.getColumnCount(); i++) {
      columns.add(shape.getColumnLabel(i));
      count(columns.get(i - 1));
    }
    List<List<Optional<Object>>> rows = new ArrayList<>();
    while (result.next()) {
      if (rows.size() == limits.rows()) {
        throw tooLarge("more than %s rows", limits.rows());
      }
      if ((rows.size() + 1L) * columns.size() > QueryLimits.VALUES) {
        throw tooLarge("more than %s values", QueryLimits.VALUES);
      }
      if (deadline.isOver()) {
        throw QueryException.ofLimits(deadline.exceeded());
      }
      List<Optional<Object>> row = new ArrayList<>(columns.size());
      for (int i = 1; i <= columns.size(); i++) {
        row.add(cell(result.getObject(i)));
      }
      rows.add(row);
    }
    return new QueryResult(columns, rows, deadline);
  }

  private Optional<Object> cell(Object value) {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Integer || value instanceof Long) {
      return Optional.of(((Number) value).longValue());
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return Optional.of(number);
    }
    String text =
        value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
    count(text);
    return Optional.of(text);
  }

  private void count(String text) {
    characters += text.length();
    if (characters > limits.characters()) {
      throw tooLarge("more than %s characters", limits.characters());
    }
  }

  private static QueryException tooLarge(String how, long limit) {
    return QueryException.ofLimits(
        "the result has "
            + String.format(Locale.ROOT, how, Numerals.of(limit))
            + "; narrow it down with WHERE or LIMIT, or use: twocounts export");
  }
}
