package org.twocounts.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.model.Labelled;
import org.twocounts.words.Cut;

/** One line that a {@link FactWriter} wrote, read field by field. */
final class FactReader {
  private final String kind;
  private final List<String> fields;
  private int next = 1;

  private FactReader(List<String> fields) {
    this.kind = fields.get(0);
    this.fields = fields;
  }

  /** The lines of a text; those without a letter left out. */
  static List<FactReader> lines(String text) {
    List<FactReader> lines = new ArrayList<>();
    for (String line : Cut.atAll('\n', text)) {
      if (!line.isEmpty()) {
        lines.add(new FactReader(Cut.atAll('\t', line)));
      }
    }
    return lines;
  }

  /** What the line says that it holds. */
  String kind() {
    return kind;
  }

  boolean isAtEnd() {
    return next >= fields.size();
  }

  String text() {
    return unescaped(field());
  }

  int number() {
    return Integer.parseInt(field());
  }

  long count() {
    return Long.parseLong(field());
  }

  Optional<String> optionalText() {
    String field = field();
    return field.equals(FactWriter.ABSENT) ? Optional.empty() : Optional.of(unescaped(field));
  }

  OptionalInt optionalNumber() {
    String field = field();
    return field.equals(FactWriter.ABSENT)
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(field));
  }

  OptionalLong optionalCount() {
    String field = field();
    return field.equals(FactWriter.ABSENT)
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(field));
  }

  List<String> texts() {
    int size = number();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return texts;
  }

  /**
   * One of some choices by its label.
   *
   * @throws IllegalArgumentException if none has it
   */
  <T extends Labelled> T choice(List<T> choices) {
    String label = text();
    for (T choice : choices) {
      if (choice.label().equals(label)) {
        return choice;
      }
    }
    throw new IllegalArgumentException("line " + kind + ": no choice \"" + label + "\"");
  }

  private String field() {
    if (isAtEnd()) {
      throw new IllegalArgumentException("line " + kind + ": field " + next + " is missing");
    }
    String field = fields.get(next);
    next++;
    return field;
  }

  private static String unescaped(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char letter = field.charAt(i);
      if (letter != '\\' || i == field.length() - 1) {
        text.append(letter);
      } else {
        i++;
        char escaped = field.charAt(i);
        text.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
      }
    }
    return text.toString();
  }
}
