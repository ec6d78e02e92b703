package org.twocounts.rule.apportionment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.twocounts.model.ApportionmentMethod;

/** Divides seats by a method. */
public final class SeatDivision {
  private final ApportionmentMethod method;
  private final Optional<Divisor> divisor;

  private SeatDivision(ApportionmentMethod method) {
    this.method = method;
    divisor = Divisor.of(method);
  }

  /** The division by that method. */
  public static SeatDivision by(ApportionmentMethod method) {
    return new SeatDivision(method);
  }

  /** Whether it gives every claimant a first seat before anyone a second. */
  public boolean guaranteesFirstSeat() {
    return divisor.map(Divisor::guaranteesFirst).orElse(false);
  }

  /**
   * Whether no claimant ever loses a seat when there are more to divide: true of divisor methods,
   * not of Hamilton (the Alabama paradox).
   */
  public boolean isHouseMonotone() {
    return divisor.isPresent();
  }

  /**
   * Divides seats.
   *
   * @throws IllegalArgumentException without claimants, if names repeat, if nobody has a size, or
   *     if there are fewer seats than the minimum needs
   */
  public Allotment divide(List<Claimant> claimants, int seats, SeatTerms terms) {
    return divideEach(claimants, seats, seats, terms).get(0);
  }

  /**
   * Divides every number of seats of a span, the smallest first.
   *
   * @throws IllegalArgumentException as {@link #divide}, and if the span is empty
   */
  public List<Allotment> divideEach(List<Claimant> claimants, int from, int to, SeatTerms terms) {
    check(claimants);
    int least = terms.minimum() * claimants.size();
    if (from < least || to < from) {
      throw new IllegalArgumentException(
          "from " + from + " to " + to + " seats, where the minimum alone needs " + least);
    }
    return divisor.isPresent()
        ? new DivisorDivision(divisor.get(), claimants, terms).ofSizes(from, to)
        : IntStream.rangeClosed(from, to)
            .mapToObj(seats -> new LargestRemainder(claimants, seats, terms).divide())
            .toList();
  }

  /**
   * Divides at a ratio of people to a representative; how many seats that makes comes out of it.
   *
   * @throws IllegalArgumentException for Hamilton, whose quotas need the number of seats
   */
  public Allotment divideAtRatio(List<Claimant> claimants, long ratio, SeatTerms terms) {
    check(claimants);
    if (ratio < 1 || ratio > Claimant.MOST) {
      throw new IllegalArgumentException("ratio of " + ratio);
    }
    return RatioDivision.divide(
        divisor.orElseThrow(() -> new IllegalArgumentException(method.label() + " has no ratio")),
        claimants,
        ratio,
        terms);
  }

  private static void check(List<Claimant> claimants) {
    Set<String> names = new HashSet<>();
    claimants.forEach(claimant -> names.add(claimant.name()));
    if (names.size() < claimants.size()) {
      throw new IllegalArgumentException("a claimant twice");
    }
    if (claimants.stream().allMatch(c -> c.size() == 0)) {
      throw new IllegalArgumentException("nobody to give seats to");
    }
  }
}
