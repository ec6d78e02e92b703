package org.twocounts.table.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalDouble;
import org.sqlite.Function;
import org.sqlite.core.Codes;

/**
 * A statistic as a function of SQL, over groups and over windows. Rows with NULL in an argument are
 * passed over; text is an error.
 *
 * <p>SQLite copies it for each group: what it holds begins with the first row.
 */
final class StatisticFunction extends Function.Window {
  private static final String STOPPED = "stopped";

  private final SqlStatistic statistic;
  private final Watch watch;
  private HeldNumbers held;

  private StatisticFunction(SqlStatistic statistic, Watch watch) {
    this.statistic = statistic;
    this.watch = watch;
  }

  /** Makes every statistic known to a connection, for a query within limits. */
  static void register(Connection connection, Watch watch) throws SQLException {
    for (SqlStatistic statistic : SqlStatistic.values()) {
      Function.create(
          connection,
          statistic.label(),
          new StatisticFunction(statistic, watch),
          statistic.arguments(),
          Function.FLAG_DETERMINISTIC);
    }
  }

  @Override
  protected void xStep() throws SQLException {
    if (held == null) {
      held = new HeldNumbers(statistic.arguments());
    }
    double[] row = new double[statistic.arguments()];
    for (int i = 0; i < row.length; i++) {
      int type = value_type(i);
      if (type == Codes.SQLITE_NULL) {
        return;
      }
      if (type != Codes.SQLITE_INTEGER && type != Codes.SQLITE_FLOAT) {
        error(wrongType(type));
        return;
      }
      row[i] = value_double(i);
    }
    if (watch.mayHoldAnother(statistic.label())) {
      held.add(row);
    } else {
      error(STOPPED);
    }
  }

  private String wrongType(int type) {
    return String.format(
        Locale.ROOT,
        "%s() takes numbers, not %s",
        statistic.label(),
        type == Codes.SQLITE_TEXT ? "text; CAST(… AS REAL) reads text as a number" : "bytes");
  }

  @Override
  protected void xInverse() throws SQLException {
    for (int i = 0; i < statistic.arguments(); i++) {
      if (value_type(i) == Codes.SQLITE_NULL) {
        return;
      }
    }
    held.removeOldest();
    watch.released(1);
  }

  @Override
  protected void xValue() throws SQLException {
    if (watch.isOver()) {
      error(STOPPED);
      return;
    }
    OptionalDouble value = held == null ? OptionalDouble.empty() : statistic.of(held);
    if (value.isPresent()) {
      result(value.getAsDouble());
    } else {
      result();
    }
  }

  @Override
  protected void xFinal() throws SQLException {
    xValue();
    watch.released(held == null ? 0 : held.rows());
  }
}
