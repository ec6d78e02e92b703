package org.twocounts.input;

/**
 * An object or array that is not closed yet.
 *
 * @param place of its sign in the text
 */
record OpenValue(char sign, int place) {
  boolean isObject() {
    return sign == '{';
  }

  char close() {
    return isObject() ? '}' : ']';
  }

  /** What it is called, in the line of its place. */
  String what(int line) {
    return (isObject() ? "an object that begins in line " : "an array that begins in line ") + line;
  }
}
