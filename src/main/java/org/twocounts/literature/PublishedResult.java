package org.twocounts.literature;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A result as the literature prints it.
 *
 * @param quantity what it is, in words
 * @param year the election it is about, or whose apportionment; empty for all of them
 * @param unit of the figures and the tolerance
 * @param note what a reader has to know about it
 * @param knownMiss whether it is known that ours is another and that nothing explains it
 */
public record PublishedResult(
    String id,
    PublishedTable table,
    String quantity,
    OptionalInt year,
    Call call,
    String unit,
    Figures published,
    Basis basis,
    Optional<String> note,
    boolean knownMiss) {

  /** Whether figures are the published ones, as far as they are printed. */
  public boolean agreesWith(Figures figures) {
    return table.rounding().covers(figures.distance(published));
  }
}
