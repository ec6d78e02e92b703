package org.twocounts.data.slip;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes wrong values of right ones. */
final class Typist {
  private final SplittableRandom random;

  Typist(SplittableRandom random) {
    this.random = random;
  }

  /** What no reader of a file would take, such as a date of 31 June. */
  static final Object UNREADABLE = new Object();

  /**
   * The value with that slip in it; empty where it has no such thing.
   *
   * @param others what stands elsewhere in the same place
   */
  Optional<Object> mistyped(Slip slip, Object value, List<Object> others) {
    Optional<Object> wrong =
        switch (slip) {
          case CHANGED, EXCHANGED, DROPPED, DOUBLED ->
              value instanceof Boolean || value instanceof Enum
                  ? Optional.of(UNREADABLE)
                  : Optional.of(mistyped(slip, value));
          case TENFOLD -> tenfold(value);
          case ANOTHER -> another(value, others);
          case LEFT_OUT, SWAPPED -> throw new IllegalArgumentException(slip + " is of rows");
        };
    return wrong.filter(w -> !w.equals(value));
  }

  private Object mistyped(Slip slip, Object value) {
    String text = mistyped(slip, value.toString());
    try {
      if (value instanceof Integer) {
        return Integer.valueOf(text);
      }
      if (value instanceof Long) {
        return Long.valueOf(text);
      }
      if (value instanceof BigDecimal) {
        return new BigDecimal(text);
      }
      return value instanceof LocalDate ? LocalDate.parse(text) : text;
    } catch (NumberFormatException | DateTimeException e) {
      return UNREADABLE;
    }
  }

  private String mistyped(Slip slip, String text) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return text;
    }
    int at = places.get(random.nextInt(places.size()));
    String head = text.substring(0, at);
    String tail = text.substring(at + 1);
    return switch (slip) {
      case CHANGED -> head + other(text.charAt(at)) + tail;
      case DOUBLED -> head + text.charAt(at) + text.charAt(at) + tail;
      case DROPPED -> text.length() == 1 ? text : head + tail;
      default ->
          tail.isEmpty() ? text : head + tail.charAt(0) + text.charAt(at) + tail.substring(1);
    };
  }

  private char other(char letter) {
    char first = Character.isUpperCase(letter) ? 'A' : 'a';
    if (Character.isDigit(letter)) {
      first = '0';
    }
    int letters = first == '0' ? 10 : 26;
    char wrong;
    do {
      wrong = (char) (first + random.nextInt(letters));
    } while (wrong == letter);
    return wrong;
  }

  private static Optional<Object> tenfold(Object value) {
    if (value instanceof Integer number) {
      return Optional.of(Math.abs((long) number) < Integer.MAX_VALUE / 10 ? number * 10 : number);
    }
    if (value instanceof Long number) {
      return Optional.of(number * 10);
    }
    return value instanceof BigDecimal number
        ? Optional.of(number.multiply(BigDecimal.TEN))
        : Optional.empty();
  }

  private Optional<Object> another(Object value, List<Object> others) {
    if (value instanceof Boolean flag) {
      return Optional.of(!flag);
    }
    if (value instanceof Enum<?> constant) {
      Object[] constants = constant.getDeclaringClass().getEnumConstants();
      int step = random.nextInt(1, constants.length);
      return Optional.of(
          constants[(List.of(constants).indexOf(constant) + step) % constants.length]);
    }
    if (!(value instanceof String)) {
      return Optional.empty();
    }
    List<Object> different = others.stream().filter(o -> !o.equals(value)).distinct().toList();
    return different.isEmpty()
        ? Optional.empty()
        : Optional.of(different.get(random.nextInt(different.size())));
  }
}
