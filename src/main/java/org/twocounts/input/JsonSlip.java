package org.twocounts.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.twocounts.words.Quoted;

/**
 * The first place at which a text is no JSON, in the words of whoever wrote the file: asked once a
 * parser has refused it.
 */
final class JsonSlip {
  private final WrittenJson text;
  private final Deque<OpenValue> open = new ArrayDeque<>();
  private ExpectedNext next = ExpectedNext.VALUE;

  private JsonSlip(WrittenJson text) {
    this.text = text;
  }

  /** The first fault; empty where the text is JSON. */
  static Optional<Problem> in(String text) {
    JsonSlip slip = new JsonSlip(new WrittenJson(text));
    try {
      slip.scan();
      return Optional.empty();
    } catch (WrittenJson.Found e) {
      return Optional.of(e.problem());
    }
  }

  private void scan() {
    for (text.skipSpaces(); !text.isAtEnd(); text.skipSpaces()) {
      switch (next) {
        case VALUE, VALUE_OR_CLOSE -> value();
        case NAME, NAME_OR_CLOSE -> name();
        case COLON -> colon();
        case COMMA_OR_CLOSE -> commaOrClose();
        default -> throw text.slip("content after the end of the object");
      }
    }
    if (!open.isEmpty()) {
      throw cutOff();
    }
  }

  private void value() {
    char c = text.next();
    if (c == '{' || c == '[') {
      open.push(new OpenValue(c, text.place()));
      next = c == '{' ? ExpectedNext.NAME_OR_CLOSE : ExpectedNext.VALUE_OR_CLOSE;
      text.skip(1);
    } else if (c == '"') {
      text.skipString();
      afterValue();
    } else if (c == ']' && next == ExpectedNext.VALUE_OR_CLOSE) {
      close();
    } else if (c == '}' && next == ExpectedNext.VALUE_OR_CLOSE) {
      throw text.slip(wrongClose(c));
    } else if (c == ']' || c == '}' || c == ',' || c == ':') {
      boolean afterComma = c == ']' && !open.isEmpty() && !open.peek().isObject();
      throw text.slip(afterComma ? lastComma(c) : "a value is missing before " + c);
    } else {
      word();
      afterValue();
    }
  }

  private void word() {
    text.refuseMarks();
    String letters = text.run();
    JsonWord word = new JsonWord(letters);
    if (!word.isValue()) {
      if (text.endsWith(letters) && !open.isEmpty()) {
        throw cutOff();
      }
      throw text.slip(
          letters.isEmpty() ? "a value must stand here, not " + text.shown() : word.fault());
    }
    text.skip(letters.length());
  }

  private void name() {
    char c = text.next();
    if (c == '"') {
      text.skipString();
      next = ExpectedNext.COLON;
    } else if (c == '}' && next == ExpectedNext.NAME_OR_CLOSE) {
      close();
    } else if (c == '}') {
      throw text.slip(lastComma(c));
    } else if (c == ',') {
      throw text.slip("a field is missing before the comma");
    } else {
      text.refuseMarks();
      throw text.slip(noName(text.run()));
    }
  }

  private String noName(String bare) {
    if (bare.isEmpty()) {
      return "the name of a field must stand here, not " + text.shown();
    }
    return Character.isDigit(bare.charAt(0))
        ? "a number stands where the name of a field must; decimals have a point, not a comma"
        : "the name of a field stands between quotation marks: " + Quoted.of(bare);
  }

  private void colon() {
    if (text.next() != ':') {
      throw text.slip("a colon must stand between the name of a field and its value");
    }
    next = ExpectedNext.VALUE;
    text.skip(1);
  }

  private void commaOrClose() {
    char c = text.next();
    OpenValue within = open.peek();
    if (c == ',') {
      next = within.isObject() ? ExpectedNext.NAME : ExpectedNext.VALUE;
      text.skip(1);
    } else if (c == within.close()) {
      close();
    } else if (c == '}' || c == ']') {
      throw text.slip(wrongClose(c));
    } else {
      text.refuseMarks();
      throw text.slip(
          "a comma must stand between two "
              + (within.isObject() ? "fields" : "values")
              + ", before "
              + text.shown());
    }
  }

  private void close() {
    open.pop();
    text.skip(1);
    afterValue();
  }

  private void afterValue() {
    next = open.isEmpty() ? ExpectedNext.NOTHING : ExpectedNext.COMMA_OR_CLOSE;
  }

  private String wrongClose(char close) {
    OpenValue within = open.peek();
    return close + " stands where " + within.close() + " must close " + what(within);
  }

  private static String lastComma(char close) {
    return "a comma before " + close + "; none stands after the last item";
  }

  private WrittenJson.Found cutOff() {
    return text.cutOff("within " + what(open.peek()));
  }

  private String what(OpenValue value) {
    return value.what(text.line(value.place()));
  }
}
