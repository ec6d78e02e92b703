package org.twocounts.table.sql.parse;

/** SQL that SQLite understands and this package does not read. */
final class UnreadSqlException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
