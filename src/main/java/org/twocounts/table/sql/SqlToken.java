package org.twocounts.table.sql;

import java.util.Locale;

/**
 * A token of SQL.
 *
 * @param text without quotes; a keyword or name as it was written
 * @param start offset of its first character in the query
 * @param end offset after its last
 */
public record SqlToken(Kind kind, String text, int start, int end) {
  /** What a token is. */
  public enum Kind {
    /** A keyword or a bare name. */
    WORD,
    /** A name in double quotes. */
    QUOTED_NAME,
    /** A name in backticks or brackets. */
    BRACKETED_NAME,
    /** Text in single quotes. */
    STRING,
    /** A number. */
    NUMBER,
    /** A placeholder for a value. */
    PARAMETER,
    /** Anything else: operators, brackets, semicolons. */
    SYMBOL
  }

  /** Whether it is this sign. */
  public boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Whether it is this word, in any case. */
  public boolean isKeyword(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  /** Whether it may name a table, column or function; SQLite takes text for a name in places. */
  public boolean mayBeName() {
    return kind == Kind.WORD
        || kind == Kind.QUOTED_NAME
        || kind == Kind.BRACKETED_NAME
        || kind == Kind.STRING;
  }

  /** Its text in lower case. */
  public String lowerCase() {
    return text.toLowerCase(Locale.ROOT);
  }
}
