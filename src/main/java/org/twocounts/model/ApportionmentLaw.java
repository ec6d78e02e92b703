package org.twocounts.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.twocounts.words.Among;

/**
 * The law under which censuses were turned into seats, with what it added to its own method.
 *
 * @param firstCensus year of the first census under it
 * @param lastCensus year of the last; empty while it is in force
 * @param method the method that the law states
 * @param basis what is divided: a number of seats, or people at a ratio
 * @param statute the act, as cited
 * @param adjustments seats that did not come from the method
 */
public record ApportionmentLaw(
    int firstCensus,
    OptionalInt lastCensus,
    ApportionmentMethod method,
    Basis basis,
    String statute,
    List<Adjustment> adjustments) {

  public ApportionmentLaw {
    adjustments = List.copyOf(adjustments);
  }

  /** What a law divides. */
  public sealed interface Basis {
    /** What to do with either. */
    <T> T fold(IntFunction<T> seats, LongFunction<T> ratio);

    /** So many seats in all. */
    record Seats(int seats) implements Basis {
      @Override
      public <T> T fold(IntFunction<T> seats, LongFunction<T> ratio) {
        return seats.apply(this.seats);
      }
    }

    /** As many seats as come out when one representative stands for so many people. */
    record Ratio(long people) implements Basis {
      @Override
      public <T> T fold(IntFunction<T> seats, LongFunction<T> ratio) {
        return ratio.apply(people);
      }
    }
  }

  /**
   * Seats of states that the method did not give.
   *
   * @param states postal codes, in order
   * @param seats of each of them
   * @param admitted whether they came in after the census, so that the method never counted them;
   *     else the seats come on top of the method's
   */
  public record Adjustment(List<String> states, int seats, boolean admitted, String why) {
    public Adjustment {
      states = List.copyOf(states);
    }
  }

  /** Whether it made seats of a census of that year; of a year without a census none does. */
  public boolean appliesTo(int census) {
    return Census.isDue(census)
        && census >= firstCensus
        && census <= lastCensus.orElse(Integer.MAX_VALUE);
  }

  /** Whether the method leaves a state out, because it was admitted later. */
  public boolean isAdmittedLater(String state) {
    return adjustments.stream().anyMatch(a -> a.admitted && Among.has(a.states, state));
  }
}
