package org.twocounts.input;

/** What may stand next in JSON. */
enum ExpectedNext {
  VALUE,
  VALUE_OR_CLOSE,
  NAME,
  NAME_OR_CLOSE,
  COLON,
  COMMA_OR_CLOSE,
  NOTHING
}
