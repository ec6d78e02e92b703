package org.twocounts.literature;

import java.util.Map;
import java.util.OptionalInt;

/**
 * Something that the authors of a table used and the record does not: put in its place, their
 * figure must come out, else it is no cause.
 *
 * @param table whose figures it may explain
 * @param year of which alone; empty for all
 * @param where arguments that a computation must have
 * @param changes arguments that put theirs in place of ours
 * @param reason what they used, and where that is known from, in words
 */
public record Cause(
    String id,
    String table,
    OptionalInt year,
    Map<String, String> where,
    Map<String, String> changes,
    String reason) {

  /** Whether it may explain a difference of this result. */
  boolean concerns(PublishedResult result) {
    return table.equals(result.table().id())
        && (year.isEmpty() || year.equals(result.year()))
        && result.call().arguments().entrySet().containsAll(where.entrySet());
  }
}
