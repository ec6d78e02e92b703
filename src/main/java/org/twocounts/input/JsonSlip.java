package org.twocounts.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twocounts.words.Quoted;

/**
 * The first place at which a text is no JSON, in the words of whoever wrote the file: asked once a
 * parser has refused it.
 */
final class JsonSlip {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final Map<String, String> MISWRITTEN =
      Map.of("true", "true", "false", "false", "null", "null", "none", "null");
  private static final String CURLY = "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019`'";
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final int HEX_DIGITS = 4;

  private final String text;
  private final Deque<OpenValue> open = new ArrayDeque<>();
  private int at;
  private ExpectedNext next = ExpectedNext.VALUE;

  /** Found; thrown to leave the scan. */
  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Found(Problem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }
  }

  private JsonSlip(String text) {
    this.text = text;
  }

  /** The first fault; empty where the text is JSON. */
  static Optional<Problem> in(String text) {
    JsonSlip slip = new JsonSlip(text);
    try {
      slip.scan();
      return Optional.empty();
    } catch (Found e) {
      return Optional.of(e.problem);
    }
  }

  private void scan() {
    at = text.startsWith("\uFEFF") ? 1 : 0;
    for (skipSpaces(); at < text.length(); skipSpaces()) {
      switch (next) {
        case VALUE, VALUE_OR_CLOSE -> value();
        case NAME, NAME_OR_CLOSE -> name();
        case COLON -> colon();
        case COMMA_OR_CLOSE -> commaOrClose();
        default -> throw slip("content after the end of the object");
      }
    }
    if (!open.isEmpty()) {
      throw cutOff("within " + what(open.peek()));
    }
  }

  private void skipSpaces() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void value() {
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      open.push(new OpenValue(c, at));
      next = c == '{' ? ExpectedNext.NAME_OR_CLOSE : ExpectedNext.VALUE_OR_CLOSE;
      at++;
    } else if (c == '"') {
      string();
      afterValue();
    } else if (c == ']' && next == ExpectedNext.VALUE_OR_CLOSE) {
      close();
    } else if (c == '}' && next == ExpectedNext.VALUE_OR_CLOSE) {
      throw slip(wrongClose(c));
    } else if (c == ']' || c == '}' || c == ',' || c == ':') {
      boolean afterComma = c == ']' && !open.isEmpty() && !open.peek().isObject();
      throw slip(afterComma ? lastComma(c) : "a value is missing before " + c);
    } else {
      word();
      afterValue();
    }
  }

  private void name() {
    char c = text.charAt(at);
    if (c == '"') {
      string();
      next = ExpectedNext.COLON;
    } else if (c == '}' && next == ExpectedNext.NAME_OR_CLOSE) {
      close();
    } else if (c == '}') {
      throw slip(lastComma(c));
    } else if (c == ',') {
      throw slip("a field is missing before the comma");
    } else {
      refuseMarks(c);
      throw slip(noName(run()));
    }
  }

  private String noName(String bare) {
    if (bare.isEmpty()) {
      return "the name of a field must stand here, not " + shown();
    }
    return Character.isDigit(bare.charAt(0))
        ? "a number stands where the name of a field must; decimals have a point, not a comma"
        : "the name of a field stands between quotation marks: " + Quoted.of(bare);
  }

  private void colon() {
    if (text.charAt(at) != ':') {
      throw slip("a colon must stand between the name of a field and its value");
    }
    next = ExpectedNext.VALUE;
    at++;
  }

  private void commaOrClose() {
    char c = text.charAt(at);
    OpenValue within = open.peek();
    if (c == ',') {
      next = within.isObject() ? ExpectedNext.NAME : ExpectedNext.VALUE;
      at++;
    } else if (c == within.close()) {
      close();
    } else if (c == '}' || c == ']') {
      throw slip(wrongClose(c));
    } else {
      refuseMarks(c);
      throw slip(
          "a comma must stand between two "
              + (within.isObject() ? "fields" : "values")
              + ", before "
              + shown());
    }
  }

  private void close() {
    open.pop();
    at++;
    afterValue();
  }

  private void afterValue() {
    next = open.isEmpty() ? ExpectedNext.NOTHING : ExpectedNext.COMMA_OR_CLOSE;
  }

  private void string() {
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
        escape();
      }
    }
    if (at >= text.length()) {
      at = start;
      throw cutOff("within a text that begins in line " + line(start));
    }
    at++;
  }

  private void escape() {
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

  private void word() {
    refuseMarks(text.charAt(at));
    String word = run();
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      at += word.length();
    } else if (NUMBER.matcher(word).matches()) {
      at += word.length();
    } else if (at + word.length() >= text.length() && !open.isEmpty()) {
      throw cutOff("within " + what(open.peek()));
    } else {
      throw slip(noValue(word));
    }
  }

  private String noValue(String word) {
    if (word.isEmpty()) {
      return "a value must stand here, not " + shown();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (MISWRITTEN.containsKey(lower)) {
      return Quoted.bare(word) + " is written " + MISWRITTEN.get(lower) + " in JSON";
    }
    if (lower.matches("[-+]?(nan|inf|infinity)|undefined|nil|na")) {
      return Quoted.bare(word) + " is no value in JSON; leave out what is not known";
    }
    return lower.matches("[-+.]?[0-9].*|[-+.]")
        ? Quoted.of(word) + " is no number in JSON; numbers are written such as 7, -0.5, 1e6"
        : "a text stands between quotation marks: " + Quoted.of(word);
  }

  /** Letters, digits and signs of numbers from here on. */
  private String run() {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "+-._".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(at, end);
  }

  private void refuseMarks(char c) {
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

  private String wrongClose(char close) {
    OpenValue within = open.peek();
    return close + " stands where " + within.close() + " must close " + what(within);
  }

  private static String lastComma(char close) {
    return "a comma before " + close + "; none stands after the last item";
  }

  private String shown() {
    return text.charAt(at) == '"'
        ? "a quotation mark"
        : Quoted.of(text.substring(at, text.offsetByCodePoints(at, 1)));
  }

  private Found slip(String message) {
    return new Found(
        new Problem(line(at), "", "not valid JSON at column " + column() + ": " + message));
  }

  private Found cutOff(String where) {
    return new Found(
        new Problem(
            line(text.length()),
            "",
            "the file ends " + where + "; it is cut off, as by a download that was broken off"));
  }

  /** With its line, which takes long to count: only for what is said. */
  private String what(OpenValue value) {
    return value.what(line(value.place()));
  }

  private int line(int place) {
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
