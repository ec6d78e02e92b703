package org.twocounts.claim.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** One figure or name of an evidence table; missing is never 0. */
public sealed interface Cell {
  /** How people read it; {@code –} where it is missing. */
  String shown(Unit unit);

  /** A text, or a number; empty where it is missing. */
  Optional<Object> raw();

  /** A name, a state, a remark. */
  record Words(String text) implements Cell {
    @Override
    public String shown(Unit unit) {
      return text;
    }

    @Override
    public Optional<Object> raw() {
      return Optional.of(text);
    }
  }

  /** A number in the unit of its column. */
  record Figure(BigDecimal amount) implements Cell {
    @Override
    public String shown(Unit unit) {
      return unit.inColumn(amount);
    }

    @Override
    public Optional<Object> raw() {
      return Optional.of(Numbers.plain(amount));
    }
  }

  /** Not known, or not applicable. */
  record Missing() implements Cell {
    @Override
    public String shown(Unit unit) {
      return "\u2013";
    }

    @Override
    public Optional<Object> raw() {
      return Optional.empty();
    }
  }

  /**
   * The cell for a text, yes or no, a list of texts, an integer, a double, or an {@code Optional}
   * of one of them.
   *
   * @throws IllegalArgumentException for anything else
   */
  static Cell of(Object content) {
    if (content instanceof String text) {
      return new Words(text);
    }
    if (content instanceof Boolean flag) {
      return new Words(flag ? "yes" : "no");
    }
    if (content instanceof List<?> list) {
      return list.isEmpty()
          ? new Missing()
          : new Words(list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    if (content instanceof Integer || content instanceof Long) {
      return new Figure(BigDecimal.valueOf(((Number) content).longValue()));
    }
    if (content instanceof Double number) {
      return new Figure(BigDecimal.valueOf(number));
    }
    if (content instanceof Optional<?> optional) {
      return optional.map(Cell::of).orElseGet(Missing::new);
    }
    if (content instanceof OptionalInt optional) {
      return optional.isPresent() ? of(optional.getAsInt()) : new Missing();
    }
    if (content instanceof OptionalLong optional) {
      return optional.isPresent() ? of(optional.getAsLong()) : new Missing();
    }
    throw new IllegalArgumentException("no cell for " + content);
  }
}
