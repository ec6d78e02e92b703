package org.twocounts.model;

/**
 * Why a state is not counted among those that took part.
 *
 * @param reason in words
 */
public record Absence(Kind kind, String reason) {

  /** Whether the state stayed away or was refused. */
  public enum Kind implements Labelled {
    /** It chose no electors. */
    NO_PART("no-part"),

    /** It chose electors, whose votes Congress refused. */
    REFUSED("votes-refused");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
