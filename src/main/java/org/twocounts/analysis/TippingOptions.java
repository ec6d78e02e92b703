package org.twocounts.analysis;

import java.util.Optional;
import org.twocounts.model.Labelled;

/**
 * How a tipping point is measured.
 *
 * @param rival the candidate held against the winner; empty for the other candidate with most
 *     electors won
 */
public record TippingOptions(Convention convention, Baseline baseline, Optional<String> rival) {

  /** The usual measure: the winner's order, margins in all votes. */
  public static final TippingOptions STANDARD =
      new TippingOptions(Convention.WINNER, Baseline.ALL, Optional.empty());

  /** The usual measure against a rival; empty for the usual one. */
  public static TippingOptions against(Optional<String> rival) {
    return new TippingOptions(Convention.WINNER, Baseline.ALL, rival);
  }

  /** From which end the units are counted. */
  public enum Convention implements Labelled {
    /** From the winner's best unit: the unit that gives the winner the majority. */
    WINNER("winner"),
    /** From both ends; where the units differ, the mean of their margins (FiveThirtyEight). */
    EITHER_SIDE("either-side");

    private final String label;

    Convention(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** In what votes margins are measured. */
  public enum Baseline implements Labelled {
    /** All votes cast for President. */
    ALL("all"),
    /** Votes for the winner or the rival. */
    TWO_PARTY("two-party");

    private final String label;

    Baseline(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
