package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The electors of an election by the margin of the unit they stand for, from one side's best to its
 * worst.
 *
 * @param first whom a positive margin favours
 * @param second whom a negative margin favours
 * @param fixedFirst electors of {@code first} that no popular vote chose
 * @param fixedSecond electors of {@code second} that no popular vote chose
 * @param others electors of third candidates
 */
public record UnitMargins(
    String first,
    String second,
    double national,
    List<UnitMargin> units,
    int fixedFirst,
    int fixedSecond,
    int others) {

  /** A unit's margin in percentage points and its electors. */
  public record UnitMargin(String unit, double points, int electors) {}

  public UnitMargins {
    units = List.copyOf(units);
  }

  /** From a tipping point, with the sign of its measures. */
  public static UnitMargins of(TippingPoint tipping) {
    int sign = tipping.contest().sign();
    List<UnitMargin> units = new ArrayList<>();
    Map<RankedUnit.Place, Integer> fixed = new TreeMap<>();
    for (RankedUnit unit : tipping.ranking()) {
      if (unit.place() == RankedUnit.Place.BY_MARGIN) {
        units.add(
            new UnitMargin(
                unit.unit(), sign * unit.margin().orElseThrow().points(), unit.electors()));
      } else {
        fixed.merge(unit.place(), unit.electors(), Integer::sum);
      }
    }
    units.sort(
        Comparator.comparingDouble(UnitMargin::points).reversed().thenComparing(UnitMargin::unit));
    int winners = fixed.getOrDefault(RankedUnit.Place.WINNER_WITHOUT_VOTE, 0);
    int rivals = fixed.getOrDefault(RankedUnit.Place.RIVAL_WITHOUT_VOTE, 0);
    return new UnitMargins(
        tipping.contest().positive(),
        tipping.contest().negative(),
        tipping.nationalMarginPoints(),
        units,
        sign > 0 ? winners : rivals,
        sign > 0 ? rivals : winners,
        fixed.getOrDefault(RankedUnit.Place.THIRD, 0));
  }

  /** Electors of {@code first} if every margin moved by so many points. */
  public int electorsAt(double swing) {
    return fixedFirst
        + units.stream().filter(u -> u.points() + swing > 0).mapToInt(UnitMargin::electors).sum();
  }

  /**
   * The national margin beyond which, under uniform swing, {@code first} has so many electors;
   * infinite where no swing brings them.
   */
  public double nationalMarginFor(int electors) {
    int held = fixedFirst;
    for (UnitMargin unit : units) {
      held += unit.electors();
      if (held >= electors) {
        return national - unit.points();
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** The same contest seen from the other side: every margin with the other sign. */
  public UnitMargins reversed() {
    List<UnitMargin> turned =
        units.stream()
            .map(u -> new UnitMargin(u.unit(), -u.points(), u.electors()))
            .sorted(
                Comparator.comparingDouble(UnitMargin::points)
                    .reversed()
                    .thenComparing(UnitMargin::unit))
            .toList();
    return new UnitMargins(second, first, -national, turned, fixedSecond, fixedFirst, others);
  }
}
