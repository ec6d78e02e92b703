package org.twocounts.cli;

/** What a token of any text is, as far as one can be put in the place of another. */
enum TokenKind {
  NUMBER,
  QUOTED,
  /** The name of a field, with its colon. */
  FIELD,
  WORD,
  SIGN,
  SPACE;

  static TokenKind of(String token) {
    if (token.isBlank()) {
      return SPACE;
    }
    char first = token.charAt(0);
    if (Character.isDigit(token.charAt(token.length() - 1)) && (first == '-' || first <= '9')) {
      return NUMBER;
    }
    if (token.length() > 1 && (first == '"' || first == '\'')) {
      return token.endsWith(":") ? FIELD : QUOTED;
    }
    return Character.isLetter(first) ? WORD : SIGN;
  }

  boolean is(String token) {
    return of(token) == this;
  }
}
