package org.twocounts.cli.output;

import java.util.stream.Collectors;
import org.twocounts.words.Numerals;
import org.twocounts.words.Steering;

/** Values as people read them, the same in every locale. */
public final class PlainText {
  /** What stands for a value that is unknown or undefined. */
  public static final String MISSING = "–";

  private PlainText() {}

  /** The text of a cell. */
  public static String of(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return harmless(text.value());
    }
    if (cell instanceof Cell.Whole whole) {
      return whole.grouping() == Cell.Grouping.NONE
          ? Numerals.ungrouped(whole.value())
          : Numerals.of(whole.value());
    }
    if (cell instanceof Cell.Decimal decimal) {
      return decimal(decimal.value(), decimal.places());
    }
    if (cell instanceof Cell.Flag flag) {
      return flag.value() ? "yes" : "no";
    }
    if (cell instanceof Cell.Items items) {
      return items.values().stream().map(PlainText::of).collect(Collectors.joining("; "));
    }
    if (cell instanceof Cell.Nested || cell instanceof Cell.Rows) {
      throw new IllegalArgumentException("an object does not fit into a cell of a table");
    }
    return MISSING;
  }

  /**
   * The same text with U+FFFD for characters that steer a terminal or a page, such as those with
   * which a stranger's file could colour, hide or turn round a line. Line breaks stay.
   */
  public static String harmless(String text) {
    return Steering.without(text);
  }

  /** The same JSON with such characters written as escapes: data lose nothing. */
  static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (Steering.isOne(c)) {
                escaped.append(asEscape(c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static String asEscape(int character) {
    StringBuilder escape = new StringBuilder();
    for (char half : Character.toChars(character)) {
      escape.append(String.format("\\u%04x", (int) half));
    }
    return escape.toString();
  }

  private static String decimal(double value, Cell.Places places) {
    if (places.grouping() == Cell.Grouping.NONE) {
      return Numerals.ungrouped(value, places.digits());
    }
    return places.signed()
        ? Numerals.signed(value, places.digits())
        : Numerals.of(value, places.digits());
  }
}
