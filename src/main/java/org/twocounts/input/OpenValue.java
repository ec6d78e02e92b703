package org.twocounts.input;

/** An object or array that is not closed yet. */
record OpenValue(char sign, int line) {
  boolean isObject() {
    return sign == '{';
  }

  char close() {
    return isObject() ? '}' : ']';
  }

  String what() {
    return (isObject() ? "an object that begins in line " : "an array that begins in line ") + line;
  }
}
