package org.twocounts.claim.measure;

import java.math.BigDecimal;
import java.util.List;

/** What a measure found: one figure, or a list of names. */
public sealed interface Value {
  /** In words, for people. */
  String inWords();

  /** A number, or a list of texts and whole numbers, for files. */
  Object raw();

  /** Whether it is zero, or a list of nothing. */
  boolean isNothing();

  /** A figure. */
  static Value of(Number number, Unit unit) {
    return new Quantity(
        number instanceof Long whole
            ? BigDecimal.valueOf(whole)
            : BigDecimal.valueOf(number.doubleValue()),
        unit);
  }

  /** A figure with its unit. */
  record Quantity(BigDecimal amount, Unit unit) implements Value {
    @Override
    public String inWords() {
      return unit.inSentence(amount);
    }

    @Override
    public boolean isNothing() {
      return amount.signum() == 0;
    }

    @Override
    public Object raw() {
      return Numbers.plain(amount);
    }
  }

  /** An answer that cannot be given, for it would be drawn from no case at all. */
  record Undefined(RuntimeException why) implements Value {
    @Override
    public boolean isNothing() {
      return false;
    }

    @Override
    public String inWords() {
      throw why;
    }

    @Override
    public Object raw() {
      throw why;
    }
  }

  /** Names, years or figures in an order that the measure defines; empty where there is none. */
  record Items(List<String> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String inWords() {
      return items.isEmpty() ? "none" : String.join(", ", items);
    }

    @Override
    public boolean isNothing() {
      return items.isEmpty();
    }

    @Override
    public Object raw() {
      return items;
    }
  }
}
