package org.twocounts.table.sql;

/** A query that was refused, wrong or too large; the message is one line and says where. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryException(String message) {
    super(message);
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
