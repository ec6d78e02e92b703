package org.twocounts.claim.literature;

import java.util.Optional;
import org.twocounts.model.Labelled;

/**
 * Why a published result and ours differ.
 *
 * @param underTheirs the computation under their convention, which must agree; empty where the
 *     record does not hold what they used
 */
public record KnownDifference(Kind kind, String reason, Optional<Call> underTheirs) {

  /** How the reason is known. */
  public enum Kind implements Labelled {
    /** Known before ours was computed. */
    EXPECTED("expected"),
    /** Found afterwards, by computing theirs. */
    EXPLAINED("explained");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  public KnownDifference {
    if (kind == Kind.EXPLAINED && underTheirs.isEmpty()) {
      throw new IllegalArgumentException("explained without a computation: " + reason);
    }
  }
}
