package org.twocounts.rule.apportionment;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.LongFunction;

/**
 * The law under which a census was turned into seats, with what the law added to its own method.
 *
 * @param census year of the census
 * @param method the method that the law states
 * @param basis what is divided: a number of seats, or people at a ratio
 * @param adjustments seats that did not come from the method
 * @param statute the act, as cited
 */
public record ApportionmentLaw(
    int census,
    ApportionmentMethod method,
    Basis basis,
    List<Adjustment> adjustments,
    String statute) {

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
   * Seats of one state that the method did not give.
   *
   * @param admitted whether the state came in after the census, so that the method never counted
   *     it; else the seats come on top of the method's
   */
  public record Adjustment(String state, int seats, boolean admitted, String why) {}

  /**
   * The law of a census; empty for 1789, whose seats the Constitution enumerates, for 1920, and for
   * a year without a census.
   */
  public static Optional<ApportionmentLaw> of(int census) {
    return former().stream()
        .filter(law -> law.census == census)
        .findFirst()
        .or(() -> ApportionmentLaws.inForce(census));
  }

  /** Laws of the censuses before the one in force, which holds for any to come; in order. */
  public static List<ApportionmentLaw> former() {
    return ApportionmentLaws.FORMER;
  }

  /** Whether the method leaves a state out, because it was admitted later. */
  public boolean isAdmittedLater(String state) {
    return adjustments.stream().anyMatch(a -> a.admitted && a.state.equals(state));
  }

  /** Divides among the states that the law counted, its adjustments not yet made. */
  Allotment divide(List<Claimant> states) {
    List<Claimant> counted = states.stream().filter(s -> !isAdmittedLater(s.name())).toList();
    return basis.fold(
        seats -> method.divide(counted, seats, SeatTerms.STATES),
        people -> method.divideAtRatio(counted, people, SeatTerms.STATES));
  }
}
