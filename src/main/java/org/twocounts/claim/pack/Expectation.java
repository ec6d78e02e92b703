package org.twocounts.claim.pack;

import java.math.BigDecimal;
import java.util.List;
import org.twocounts.claim.measure.Unit;
import org.twocounts.claim.measure.Value;

/** What a check must find for its reading to hold. */
public sealed interface Expectation {
  /** Whether it judges a list rather than a figure. */
  boolean wantsList();

  /**
   * Whether the value found meets it.
   *
   * @throws IllegalArgumentException if it judges the other kind of value
   */
  boolean isMetBy(Value found);

  /** In words: {@code more than 0 pp}. */
  String inWords(Unit unit);

  /** A figure compared with another, exactly. */
  record Compared(Comparison comparison, BigDecimal with) implements Expectation {
    @Override
    public boolean wantsList() {
      return false;
    }

    @Override
    public boolean isMetBy(Value found) {
      return comparison.accepts(amount(found).compareTo(with));
    }

    @Override
    public String inWords(Unit unit) {
      return (comparison.words() + " " + unit.inSentence(with)).strip();
    }
  }

  /** A figure near another. */
  record Within(BigDecimal of, BigDecimal by) implements Expectation {
    @Override
    public boolean wantsList() {
      return false;
    }

    @Override
    public boolean isMetBy(Value found) {
      return amount(found).subtract(of).abs().compareTo(by) <= 0;
    }

    @Override
    public String inWords(Unit unit) {
      return unit.inSentence(of) + ", give or take " + unit.distance(by);
    }
  }

  /** A list that is empty, or is not. */
  record Emptiness(boolean empty) implements Expectation {
    @Override
    public boolean wantsList() {
      return true;
    }

    @Override
    public boolean isMetBy(Value found) {
      return items(found).isEmpty() == empty;
    }

    @Override
    public String inWords(Unit unit) {
      return empty ? "none" : "at least one";
    }
  }

  /** A list that stands in a relation to another. */
  record Listed(ListRelation relation, List<String> with) implements Expectation {
    public Listed {
      with = List.copyOf(with);
    }

    @Override
    public boolean wantsList() {
      return true;
    }

    @Override
    public boolean isMetBy(Value found) {
      return relation.holds(items(found), with);
    }

    @Override
    public String inWords(Unit unit) {
      return relation.words() + " " + String.join(", ", with);
    }
  }

  private static BigDecimal amount(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return quantity.amount();
    }
    throw new IllegalArgumentException("a figure is wanted, not " + value.inWords());
  }

  private static List<String> items(Value value) {
    if (value instanceof Value.Items list) {
      return list.items();
    }
    throw new IllegalArgumentException("a list is wanted, not " + value.inWords());
  }
}
