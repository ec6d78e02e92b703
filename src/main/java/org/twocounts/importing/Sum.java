package org.twocounts.importing;

import java.util.OptionalLong;

/**
 * A state's votes as the table totals them, and as they stand in the record.
 *
 * @param unit postal code, or {@code US} for a row of the nation
 * @param file the table's own total; empty where it gives none
 * @param rest votes of that total that no candidate of the table has; they stand under Other
 * @param withoutVote under-, over- and blank votes in rows of the table, which its total may hold
 */
public record Sum(
    int year, String unit, OptionalLong file, long ours, long rest, long withoutVote) {
  /** Whether the total is neither the votes nor the votes with the ballots that are none. */
  public boolean differs() {
    return file.isPresent() && file.getAsLong() != ours && file.getAsLong() != ours + withoutVote;
  }
}
