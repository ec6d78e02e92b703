package org.twocounts.data.slip;

import java.math.BigDecimal;
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

  /** The value off by a little; empty where the type has no such thing. */
  Optional<Object> small(Object value) {
    if (value instanceof Integer number) {
      return Optional.of((int) near(number));
    }
    if (value instanceof Long number) {
      return Optional.of(near(number));
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(number.add(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1, 1)));
    }
    if (value instanceof LocalDate date) {
      return Optional.of(date.plusDays(random.nextBoolean() ? 1 : -1));
    }
    return value instanceof String text ? Optional.of(misspelt(text)) : Optional.empty();
  }

  private long near(long number) {
    long off = random.nextInt(1, 10);
    return number >= off && random.nextBoolean() ? number - off : number + off;
  }

  private String misspelt(String text) {
    int at = random.nextInt(text.length());
    String head = text.substring(0, at);
    String tail = text.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> head + other(text.charAt(at)) + tail;
      case 1 -> text.length() > 1 ? head + tail : text + other(text.charAt(at));
      default ->
          tail.isEmpty() || tail.charAt(0) == text.charAt(at)
              ? head + other(text.charAt(at)) + tail
              : head + tail.charAt(0) + text.charAt(at) + tail.substring(1);
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

  /** The value off by much: a number by a tenth to tenfold, anything else as one of the others. */
  Optional<Object> large(Object value, List<Object> others) {
    if (value instanceof Integer number) {
      return Optional.of((int) Math.min(Integer.MAX_VALUE / 20L, far(number)));
    }
    if (value instanceof Long number) {
      return Optional.of(far(number));
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(number.multiply(BigDecimal.valueOf(random.nextInt(11, 30), 1)));
    }
    if (value instanceof Boolean flag) {
      return Optional.of(!flag);
    }
    if (value instanceof Enum<?> constant) {
      Object[] constants = constant.getDeclaringClass().getEnumConstants();
      int step = random.nextInt(1, constants.length);
      return Optional.of(
          constants[(List.of(constants).indexOf(constant) + step) % constants.length]);
    }
    List<Object> different = others.stream().filter(o -> !o.equals(value)).distinct().toList();
    return different.isEmpty()
        ? Optional.empty()
        : Optional.of(different.get(random.nextInt(different.size())));
  }

  private long far(long number) {
    long size = Math.max(10, Math.abs(number));
    long off = Math.max(10, (long) (size * (0.1 + 0.9 * random.nextDouble())));
    return switch (random.nextInt(3)) {
      case 0 -> number * 10 + 10;
      case 1 -> Math.abs(number - off);
      default -> number + off;
    };
  }

  /** The number with two neighbouring digits exchanged; empty where that changes nothing. */
  Optional<Object> transposed(Object value) {
    if (!(value instanceof Integer) && !(value instanceof Long)) {
      return Optional.empty();
    }
    String digits = String.valueOf(value);
    List<Object> changed = new ArrayList<>();
    for (int i = digits.startsWith("-") ? 1 : 0; i + 1 < digits.length(); i++) {
      if (digits.charAt(i) != digits.charAt(i + 1)) {
        String text =
            digits.substring(0, i)
                + digits.charAt(i + 1)
                + digits.charAt(i)
                + digits.substring(i + 2);
        changed.add(value instanceof Integer ? (Object) Integer.valueOf(text) : Long.valueOf(text));
      }
    }
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(changed.get(random.nextInt(changed.size())));
  }
}
