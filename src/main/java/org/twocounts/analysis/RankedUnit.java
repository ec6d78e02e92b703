package org.twocounts.analysis;

import java.util.Optional;
import org.twocounts.model.Margin;

/**
 * A block of electors in the order in which the winner needs them.
 *
 * @param unit state, or district such as {@code ME-1}
 * @param margin the winner's lead over the rival there; empty for electors without a popular vote
 * @param electors electors of the block
 * @param cumulative electors up to and with this block
 */
public record RankedUnit(
    String unit, Optional<Margin> margin, int electors, int cumulative, Place place) {

  /** Why the block stands where it stands. */
  public enum Place {
    /** The winner's electors that no popular vote chose: first. */
    WINNER_WITHOUT_VOTE,
    /** Electors of winner and rival, by the winner's margin. */
    BY_MARGIN,
    /** The rival's electors that no popular vote chose. */
    RIVAL_WITHOUT_VOTE,
    /** Electors of units that a third candidate carried, and others' electors: last. */
    THIRD
  }
}
