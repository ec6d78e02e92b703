package org.twocounts.table.sql;

import java.time.Duration;

/**
 * How much a query may use.
 *
 * @param time from the first look at the query to the last line of its answer
 * @param memory bytes by which the process may grow while the query runs
 * @param rows rows of the result
 * @param characters of text in the result, its headings among them
 */
public record QueryLimits(Duration time, long memory, int rows, long characters) {
  /** What any question about the record needs, and no more. */
  public static final QueryLimits STANDARD =
      new QueryLimits(Duration.ofSeconds(10), 512L << 20, 50_000, 8L << 20);

  /** Values of a result: its rows times its columns. */
  static final int VALUES = 500_000;

  /** Bytes of one value, and of one row inside the database. */
  static final int VALUE_BYTES = 100_000;

  /** Bytes of the pattern of LIKE or GLOB, whose cost grows with it. */
  static final int PATTERN_BYTES = 200;

  /** Rows whose numbers the statistics of one query may hold at once. */
  static final int ROWS_HELD = 1_000_000;

  /** Characters of a query. */
  static final int QUERY_CHARACTERS = 50_000;
}
