package org.twocounts.claim.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

  /** Whether a difference was to lie on one side of zero, and the value found is zero. */
  default boolean isEvenAt(Value found) {
    return false;
  }

  /** Whether it is met on one side of zero only, zero left out. */
  default boolean leavesOutZero() {
    return false;
  }

  /** The same of a figure that is counted towards the other side. */
  default Expectation negated() {
    return this;
  }

  /** The same of a list whose items go by other names. */
  default Expectation withItems(UnaryOperator<String> names) {
    return this;
  }

  /** The figure that it compares with; empty of a list. */
  default Optional<BigDecimal> figure() {
    return Optional.empty();
  }

  /** How it compares, in words and without what it compares with: {@code more than}. */
  String kind();

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
    public Optional<BigDecimal> figure() {
      return Optional.of(with);
    }

    @Override
    public String kind() {
      return comparison == Comparison.EQUALS ? "exactly" : comparison.words();
    }

    @Override
    public boolean leavesOutZero() {
      return comparison.isOneSided() && with.signum() == 0;
    }

    @Override
    public Expectation negated() {
      return new Compared(comparison.reversed(), with.negate());
    }

    @Override
    public boolean isEvenAt(Value found) {
      return leavesOutZero() && amount(found).signum() == 0;
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
    public Optional<BigDecimal> figure() {
      return Optional.of(of);
    }

    @Override
    public String kind() {
      return "near";
    }

    @Override
    public Expectation negated() {
      return new Within(of.negate(), by);
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
    public String kind() {
      return empty ? "none" : "at least one";
    }

    @Override
    public String inWords(Unit unit) {
      return kind();
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
    public Expectation withItems(UnaryOperator<String> names) {
      return new Listed(relation, with.stream().map(names).toList());
    }

    @Override
    public String kind() {
      return relation.words();
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
