package org.twocounts.claim.pack;

import org.twocounts.model.Labelled;

/** How a figure must compare with another. */
public enum Comparison implements Labelled {
  EQUALS("equals", ""),
  AT_LEAST("at-least", "at least"),
  AT_MOST("at-most", "at most"),
  MORE_THAN("more-than", "more than"),
  LESS_THAN("less-than", "less than");

  private final String label;
  private final String words;

  Comparison(String label, String words) {
    this.label = label;
    this.words = words;
  }

  @Override
  public String label() {
    return label;
  }

  /** Before the figure. */
  String words() {
    return words;
  }

  /** Whether it leaves equality out. */
  boolean isOneSided() {
    return this == MORE_THAN || this == LESS_THAN;
  }

  /** The comparison that a figure's negative meets where the figure meets this one. */
  Comparison reversed() {
    return switch (this) {
      case EQUALS -> EQUALS;
      case AT_LEAST -> AT_MOST;
      case AT_MOST -> AT_LEAST;
      case MORE_THAN -> LESS_THAN;
      case LESS_THAN -> MORE_THAN;
    };
  }

  /**
   * Judges the result of a comparison.
   *
   * @param compared negative, zero or positive: the figure found against the one expected
   */
  boolean accepts(int compared) {
    return switch (this) {
      case EQUALS -> compared == 0;
      case AT_LEAST -> compared >= 0;
      case AT_MOST -> compared <= 0;
      case MORE_THAN -> compared > 0;
      case LESS_THAN -> compared < 0;
    };
  }
}
