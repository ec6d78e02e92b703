package org.twocounts.figure;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/** Seats of the House and the populations by which they are divided. */
public final class ApportionmentFigures {
  private ApportionmentFigures() {}

  /** Of a state in a census. */
  public static <R> Figure<R> population(Function<R, OptionalLong> value) {
    return Figure.optionalCount("population", "persons", "Apportionment population.", value);
  }

  /** The exact share of the House. */
  public static <R> Figure<R> quota(Function<R, OptionalDouble> value) {
    return Figure.optionalNumber(
        "quota", "seats", "The exact share of the House by population.", value);
  }

  /** What the record holds. */
  public static <R> Figure<R> seatsInRecord(Function<R, OptionalLong> value) {
    return Figure.optionalCount(
        "seats_in_record", "seats", "House seats by this census in the record.", value);
  }
}
