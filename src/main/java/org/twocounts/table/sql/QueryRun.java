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
    List<SqlToken> tokens = ReadOnlyRules.check(sql);
    QuotedNames.check(sql, tokens);
    Watch watch = new Watch(limits);
    try (Statement statement = connection.createStatement()) {
      StatisticFunction.register(connection, watch);
      ProgressHandler.setHandler(connection, Watch.STEPS, watch);
      return read(statement.executeQuery(sql));
    } catch (SQLException e) {
      throw watch
          .stopped()
          .map(QueryException::ofLimits)
          .orElseGet(() -> new SqlErrors(connection, sql, tokens).explain(e));
    } finally {
      clearHandler();
    }
  }

  private void clearHandler() {
    try {
      ProgressHandler.clearHandler(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the database was closed while it was asked", e);
    }
  }

  private QueryResult read(ResultSet result) throws SQLException {
    ResultSetMetaData shape = result.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= shape.getColumnCount(); i++) {
      columns.add(shape.getColumnLabel(i));
    }
    List<List<Optional<Object>>> rows = new ArrayList<>();
    while (result.next()) {
      if (rows.size() == limits.rows()) {
        throw tooLarge("more than %s rows", limits.rows());
      }
      List<Optional<Object>> row = new ArrayList<>(columns.size());
      for (int i = 1; i <= columns.size(); i++) {
        row.add(cell(result.getObject(i)));
      }
      rows.add(row);
    }
    return new QueryResult(columns, rows);
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
    characters += text.length();
    if (characters > limits.characters()) {
      throw tooLarge("more than %s characters", limits.characters());
    }
    return Optional.of(text);
  }

  private static QueryException tooLarge(String how, long limit) {
    return QueryException.ofLimits(
        "the result has "
            + String.format(Locale.ROOT, how, Numerals.of(limit))
            + "; narrow it down with WHERE or LIMIT, or use: twocounts export");
  }
}
