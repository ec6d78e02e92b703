package org.twocounts.recount;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.model.Labelled;

/**
 * Facts as lines of fields, which tabs separate: what a page holds and what its engine answers.
 * Tabs, line ends and backslashes within a field are written {@code \t}, {@code \n}, {@code \\}.
 */
final class FactWriter {
  /** What stands in a field without a value. */
  static final String ABSENT = "\\-";

  private final StringBuilder lines = new StringBuilder();

  /** Begins a line that says what it holds. */
  FactWriter line(String kind) {
    if (lines.length() > 0) {
      lines.append('\n');
    }
    lines.append(kind);
    return this;
  }

  FactWriter put(String field) {
    lines.append('\t');
    for (int i = 0; i < field.length(); i++) {
      switch (field.charAt(i)) {
        case '\t' -> lines.append("\\t");
        case '\n' -> lines.append("\\n");
        case '\\' -> lines.append("\\\\");
        default -> lines.append(field.charAt(i));
      }
    }
    return this;
  }

  FactWriter put(long number) {
    return put(Long.toString(number));
  }

  FactWriter put(Labelled choice) {
    return put(choice.label());
  }

  FactWriter put(Optional<String> field) {
    return field.isPresent() ? put(field.get()) : absent();
  }

  FactWriter put(OptionalInt number) {
    return number.isPresent() ? put(number.getAsInt()) : absent();
  }

  FactWriter put(OptionalLong number) {
    return number.isPresent() ? put(number.getAsLong()) : absent();
  }

  /** How many, and each of them. */
  FactWriter put(List<String> fields) {
    put(fields.size());
    fields.forEach(this::put);
    return this;
  }

  private FactWriter absent() {
    lines.append('\t').append(ABSENT);
    return this;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
