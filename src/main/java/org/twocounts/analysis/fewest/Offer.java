package org.twocounts.analysis.fewest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Units of one state that can be taken together. */
record Offer(List<TakenUnit> units) {
  Offer {
    units = List.copyOf(units);
  }

  static Offer of(TakenUnit unit) {
    return new Offer(List.of(unit));
  }

  int electors() {
    return units.stream().mapToInt(TakenUnit::electors).sum();
  }

  long voters() {
    return units.stream().mapToLong(TakenUnit::voters).sum();
  }

  private Offer with(TakenUnit unit) {
    List<TakenUnit> more = new ArrayList<>(units);
    more.add(unit);
    return new Offer(more);
  }

  /**
   * The cheapest offer for every number of electors that a state with districts can give. Voters of
   * the districts taken count in the state too: the electors at large need only what those lack.
   */
  static Collection<Offer> ofState(Optional<TakenUnit> atLarge, List<TakenUnit> districts) {
    TreeMap<Integer, Offer> byElectors = new TreeMap<>();
    byElectors.put(0, new Offer(List.of()));
    for (TakenUnit district : districts) {
      List.copyOf(byElectors.values()).forEach(o -> keep(byElectors, o.with(district)));
    }
    atLarge.ifPresent(
        unit ->
            List.copyOf(byElectors.values())
                .forEach(
                    o -> {
                      long lacking = Math.max(0, unit.voters() - o.voters());
                      keep(byElectors, o.with(unit.withVoters(lacking)));
                    }));
    return byElectors.values();
  }

  /**
   * The cheapest offer for every number of electors, with units whose voters count by themselves.
   */
  static Collection<Offer> withUnits(Collection<Offer> offers, List<TakenUnit> apart) {
    TreeMap<Integer, Offer> byElectors = new TreeMap<>();
    offers.forEach(o -> keep(byElectors, o));
    for (TakenUnit unit : apart) {
      List.copyOf(byElectors.values()).forEach(o -> keep(byElectors, o.with(unit)));
    }
    return byElectors.values();
  }

  private static void keep(TreeMap<Integer, Offer> byElectors, Offer offer) {
    byElectors.merge(
        offer.electors(), offer, (old, now) -> now.voters() < old.voters() ? now : old);
  }
}
