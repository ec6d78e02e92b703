package org.twocounts.analysis;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.Labelled;

/**
 * The popular vote of the nation counted another way that a source or a rule documents.
 *
 * @param count what is counted, in words
 * @param source whose figures they are; empty where they are of several or of a rule
 * @param standing who leads, and by how much
 * @param figures state figures that differ from the record's
 * @param states states whose popular leader differs from the record's, by code
 */
public record AlternativeCount(
    Kind kind,
    String count,
    Optional<String> source,
    Standing standing,
    int figures,
    List<String> states) {

  public AlternativeCount {
    states = List.copyOf(states);
  }

  /** Where another count comes from. */
  public enum Kind implements Labelled {
    /** The sum of the state rows of the record. */
    STATE_ROWS("state-rows"),
    /** A rule for turning votes for electors into votes for candidates. */
    ATTRIBUTION("attribution"),
    /** The national totals that a source prints. */
    NATIONAL_TOTAL("national-total"),
    /** National totals that a source prints and that leave something out: no rival count. */
    INCOMPLETE_TOTAL("incomplete-total"),
    /** The state rows, with one source's figures where sources differ. */
    STATE_FIGURES("state-figures"),
    /** The state rows, with every disputed figure at its best for one side. */
    EXTREME("extreme");

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
