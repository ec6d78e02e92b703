package org.twocounts.analysis.fewest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Chooses at most one offer of each state so that their electors reach a number with the fewest
 * voters; among equals with the fewest offers, then those of the earlier states.
 *
 * <p>Exact dynamic programming over states and electors. Cost: offers × electors to reach, so that
 * doubling the states or the electors doubles the work.
 */
final class CheapestChoice {
  private final Choice[] best;

  private record Choice(long voters, int offers, Offer last, Choice before) {
    Choice with(Offer offer, long cost) {
      return new Choice(voters + cost, offers + 1, offer, this);
    }

    boolean isBetterThan(Choice other) {
      return other == null
          || voters < other.voters
          || (voters == other.voters && offers < other.offers);
    }
  }

  private CheapestChoice(int electors) {
    best = new Choice[electors + 1];
    best[0] = new Choice(0, 0, new Offer(List.of()), null);
  }

  /**
   * The units to take, in the order of the states; empty where all offers together do not reach the
   * number.
   */
  static Optional<List<TakenUnit>> reaching(int electors, List<Collection<Offer>> byState) {
    CheapestChoice choice = new CheapestChoice(Math.max(0, electors));
    byState.forEach(choice::consider);
    return Optional.ofNullable(choice.best[choice.best.length - 1]).map(CheapestChoice::units);
  }

  private void consider(Collection<Offer> offers) {
    Choice[] without = best.clone();
    for (Offer offer : offers) {
      int electors = offer.electors();
      long voters = offer.voters();
      for (int sum = 0; sum < without.length; sum++) {
        if (without[sum] != null) {
          int reached = Math.min(best.length - 1, sum + electors);
          Choice choice = without[sum].with(offer, voters);
          if (choice.isBetterThan(best[reached])) {
            best[reached] = choice;
          }
        }
      }
    }
  }

  private static List<TakenUnit> units(Choice last) {
    List<Offer> offers = new ArrayList<>();
    for (Choice choice = last; choice != null; choice = choice.before()) {
      offers.add(choice.last());
    }
    Collections.reverse(offers);
    return offers.stream().flatMap(o -> o.units().stream()).toList();
  }
}
