package org.twocounts.model;

import java.util.OptionalInt;

/**
 * Where in the record a source may be named.
 *
 * @param from first year of the elections or censuses; empty where the facts have no year
 * @param to the last one; empty where there is none, or it goes on
 */
public record SourceScope(GivenFacts facts, OptionalInt from, OptionalInt to) {

  /** Whether it is of that year; facts without a year are of any. */
  public boolean isOf(OptionalInt year) {
    return year.isEmpty()
        || (from.orElse(Integer.MIN_VALUE) <= year.getAsInt()
            && year.getAsInt() <= to.orElse(Integer.MAX_VALUE));
  }
}
