package org.twocounts.input;

import org.twocounts.words.Quoted;

/** A text that should be JSON, read letter by letter up to where it is none. */
final class WrittenJson {
  private static final String CURLY = "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019`'";
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final int HEX_DIGITS = 4;

  private final String text;
  private int at;

  /** Found; thrown to leave the scan. */
  static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private Found(Problem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  WrittenJson(String text) {
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  int place() {
    return at;
  }

  /** The character that is next; there is one. */
  char next() {
    return text.charAt(at);
  }

  void skip(int characters) {
    at += characters;
  }

  void skipSpaces() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Letters, digits and signs of numbers from here on. */
  String run() {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "+-._".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(at, end);
  }

  /** Whether a text ends with what it has from here on. */
  boolean endsWith(String run) {
    return at + run.length() >= text.length();
  }

  /** Reads past a text between quotation marks. */
  void skipString() {
    int start = at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c < ' ') {
        throw slip(
            c == '\n' || c == '\r'
                ? "a text breaks off at the end of the line; close it, or write the break as \\n"
                : c == '\t'
                    ? "a tab within a text is written \\t"
                    : "a control character in a text");
      }
      at++;
      if (c == '\\') {
        skipEscape();
      }
    }
    if (at >= text.length()) {
      at = start;
      throw cutOff("within a text that begins in line " + line(start));
    }
    at++;
  }

  private void skipEscape() {
    if (at >= text.length()) {
      return;
    }
    char c = text.charAt(at);
    if (c == 'u') {
      for (int i = 1; i <= HEX_DIGITS && at + i < text.length(); i++) {
        if (Character.digit(text.charAt(at + i), 16) < 0 || text.charAt(at + i) > 'f') {
          throw slip("\\u needs four digits after it, such as \\u00e9");
        }
      }
      at = Math.min(text.length(), at + HEX_DIGITS);
    } else if (ESCAPED.indexOf(c) < 0) {
      throw slip("\\ before " + shown() + "; a backslash in a text is written \\\\");
    }
    at = Math.min(text.length(), at + 1);
  }

  /** Refuses what stands in other languages, or on paper, where JSON has something else. */
  void refuseMarks() {
    char c = text.charAt(at);
    if (CURLY.indexOf(c) >= 0) {
      throw slip("texts and names stand between straight quotation marks (\"), not " + c);
    }
    if (c == '/' || c == '#') {
      throw slip("JSON has no comments; take it out");
    }
    if (Character.isSpaceChar(c) || c == '\uFEFF') {
      throw slip("a space that JSON does not know; write plain ones");
    }
  }

  /** The letter that is next, as messages name it. */
  String shown() {
    return text.charAt(at) == '"'
        ? "a quotation mark"
        : Quoted.of(text.substring(at, text.offsetByCodePoints(at, 1)));
  }

  /** What is wrong with what is next. */
  Found slip(String message) {
    return new Found(
        new Problem(line(at), "", "not valid JSON at column " + column() + ": " + message));
  }

  /** That the text ends too early. */
  Found cutOff(String where) {
    return new Found(
        new Problem(
            line(text.length()),
            "",
            "the file ends " + where + "; it is cut off, as by a download that was broken off"));
  }

  /** The line of a place, which takes long to count: only for what is said. */
  int line(int place) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && (i + 1 >= place || text.charAt(i + 1) != '\n'));
      line += ends ? 1 : 0;
    }
    return line;
  }

  private int column() {
    int start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    return text.codePointCount(start, at) + 1;
  }
}
