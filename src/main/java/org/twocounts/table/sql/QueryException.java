package org.twocounts.table.sql;

/** A query that was refused, wrong or too large; the message is one line and says where. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean ofLimits;

  private QueryException(String message, boolean ofLimits) {
    super(message);
    this.ofLimits = ofLimits;
  }

  /** A query that is refused or wrong. */
  QueryException(String message) {
    this(message, false);
  }

  /** A query that needs more time or room than it may have. */
  static QueryException ofLimits(String message) {
    return new QueryException(message, true);
  }

  /** Whether the query is in order but needs more time or room than it may have. */
  public boolean isOfLimits() {
    return ofLimits;
  }

  static QueryException at(String sql, int offset, String message) {
    return new QueryException(message + " (" + position(sql, offset) + ")");
  }

  private static String position(String sql, int offset) {
    String before = sql.substring(0, offset);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    String start = before.substring(before.lastIndexOf('\n') + 1);
    return "line " + line + ", column " + (start.codePointCount(0, start.length()) + 1);
  }
}
