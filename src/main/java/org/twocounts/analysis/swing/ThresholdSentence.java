package org.twocounts.analysis.swing;

import org.twocounts.analysis.Contest;
import org.twocounts.analysis.swing.Thresholds.Threshold;
import org.twocounts.words.Numerals;

/** The two thresholds of an election in words. */
public final class ThresholdSentence {
  private static final int FINE = 4;

  private ThresholdSentence() {}

  /** Both in a sentence. */
  public static String of(Thresholds thresholds) {
    Contest pair = thresholds.pair();
    if (thresholds.winnerLosesAt().isEmpty()) {
      return "No uniform swing takes the majority from " + pair.winner() + ".";
    }
    Threshold loses = thresholds.winnerLosesAt().get();
    String start =
        "Under uniform swing "
            + pair.winner()
            + " has the majority at a national margin over "
            + pair.rival()
            + " above ";
    if (thresholds.rivalGainsAt().isEmpty()) {
      return start + text(loses, 2) + " pp; " + pair.rival() + " has it at none.";
    }
    Threshold gains = thresholds.rivalGainsAt().get();
    if (loses.equals(gains)) {
      return start
          + text(loses, 2)
          + " pp, and "
          + pair.rival()
          + " below; at that margin "
          + String.join(", ", loses.units())
          + " would be tied, and nobody has it.";
    }
    int decimals = text(loses, 2).equals(text(gains, 2)) ? FINE : 2;
    return start
        + text(loses, decimals)
        + " pp, and "
        + pair.rival()
        + " below "
        + text(gains, decimals)
        + " pp; from the one to the other nobody has it.";
  }

  private static String text(Threshold threshold, int decimals) {
    return Numerals.signed(threshold.points(), decimals);
  }
}
