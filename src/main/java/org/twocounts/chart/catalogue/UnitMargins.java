package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.analysis.RankedUnit;
import org.twocounts.analysis.TippingPoint;

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
record UnitMargins(
    String first,
    String second,
    double national,
    List<UnitMargin> units,
    int fixedFirst,
    int fixedSecond,
    int others) {

  /** A unit's margin in percentage points and its electors. */
  record UnitMargin(String unit, double points, int electors) {}

  /** From a tipping point, with the sign of its measures. */
  static UnitMargins of(TippingPoint tipping) {
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
  int electorsAt(double swing) {
    return fixedFirst
        + units.stream().filter(u -> u.points() + swing > 0).mapToInt(UnitMargin::electors).sum();
  }
}
