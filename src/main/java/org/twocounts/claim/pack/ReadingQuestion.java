package org.twocounts.claim.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Value;

/** By what a reading is decided. */
public sealed interface ReadingQuestion {
  /** What one of the three ways of being decided has to say. */
  <T> T fold(
      Function<Asked, T> asked, Function<AllOf, T> all, Function<Undecidable, T> undecidable);

  /** The one computation by which it is decided; empty where there are several, or none. */
  default Optional<Asked> asked() {
    return fold(Optional::of, all -> Optional.empty(), undecidable -> Optional.empty());
  }

  /** Its statements that must all hold; empty where it is one. */
  default List<Reading> parts() {
    return fold(asked -> List.of(), AllOf::parts, undecidable -> List.of());
  }

  /**
   * A computation and what it must find.
   *
   * @param expectation what must be found for the claim to hold
   * @param columns of the evidence to show; empty for all
   */
  record Asked(Check check, Expectation expectation, List<String> columns)
      implements ReadingQuestion {
    public Asked {
      columns = List.copyOf(columns);
    }

    @Override
    public <T> T fold(
        Function<Asked, T> asked, Function<AllOf, T> all, Function<Undecidable, T> undecidable) {
      return asked.apply(this);
    }

    /** The same computation by another check, of which another thing is expected. */
    public Asked by(Check other, Expectation expected) {
      return new Asked(other, expected, columns);
    }

    /** The kind of answer it gives. */
    public Answer answer() {
      return check.answer();
    }

    /** What a value that was found says. */
    public ReadingOutcome outcome(Value found) {
      if (expectation.isMetBy(found)) {
        return ReadingOutcome.HOLDS;
      }
      return answer().balance().isBalance() && expectation.isEvenAt(found)
          ? ReadingOutcome.EVEN
          : ReadingOutcome.FAILS;
    }
  }

  /**
   * Statements that must all hold.
   *
   * @param parts two or more, none of which has parts itself
   */
  record AllOf(List<Reading> parts) implements ReadingQuestion {
    public AllOf {
      parts = List.copyOf(parts);
    }

    @Override
    public <T> T fold(
        Function<Asked, T> asked, Function<AllOf, T> all, Function<Undecidable, T> undecidable) {
      return all.apply(this);
    }
  }

  /**
   * What no record of elections can decide.
   *
   * @param why in a sentence
   */
  record Undecidable(String why) implements ReadingQuestion {
    @Override
    public <T> T fold(
        Function<Asked, T> asked, Function<AllOf, T> all, Function<Undecidable, T> undecidable) {
      return undecidable.apply(this);
    }
  }
}
