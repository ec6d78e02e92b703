package org.twocounts.table;

import org.twocounts.figure.FigureKind;
import org.twocounts.model.Labelled;

/** What kind of value a column holds, by the names of the Table Schema standard. */
public enum ColumnType implements Labelled {
  /** Words: {@link String}. */
  TEXT("string", "TEXT"),
  /** A whole number: {@link Long}. */
  INTEGER("integer", "INTEGER"),
  /** A number with a fraction: {@link Double}. */
  NUMBER("number", "REAL"),
  /** Yes or no: {@link Boolean}; 1 and 0 in SQL. */
  BOOLEAN("boolean", "INTEGER"),
  /** A day as {@code YYYY-MM-DD}: {@link String}. */
  DATE("date", "TEXT");

  private final String label;
  private final String sql;

  ColumnType(String label, String sql) {
    this.label = label;
    this.sql = sql;
  }

  @Override
  public String label() {
    return label;
  }

  /** The type in SQLite. */
  public String sql() {
    return sql;
  }

  /** The type of the column that holds a figure. */
  public static ColumnType of(FigureKind kind) {
    return switch (kind) {
      case TEXT, TEXTS -> TEXT;
      case DATE -> DATE;
      case FLAG -> BOOLEAN;
      case YEAR, WHOLE -> INTEGER;
      case PERCENT, POINTS, NUMBER -> NUMBER;
    };
  }
}
