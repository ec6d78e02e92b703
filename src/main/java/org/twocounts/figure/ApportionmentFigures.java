package org.twocounts.figure;

import java.util.OptionalLong;
import java.util.function.Function;

/** Seats of the House and the populations by which they are divided. */
public final class ApportionmentFigures {
  private ApportionmentFigures() {}

  /** Of a state in a census. */
  public static <R> Figure<R> population(Function<R, OptionalLong> value) {
    return Figure.optionalCount("population", "persons", "Apportionment population.", value);
  }
}
