package org.twocounts.claim.pack;

import java.util.List;
import org.twocounts.claim.measure.Answer;
import org.twocounts.claim.measure.Value;

/** By what a reading is decided. */
public sealed interface ReadingQuestion {

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
  }

  /**
   * What no record of elections can decide.
   *
   * @param why in a sentence
   */
  record Undecidable(String why) implements ReadingQuestion {}
}
