package org.twocounts.rule.apportionment;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.model.ApportionmentMethod;

/**
 * A state that loses a seat because the House grows by one.
 *
 * @param house the larger House
 * @param before its seats in a House of one less
 * @param after its seats in the larger one, fewer
 */
public record AlabamaParadox(int house, String state, int before, int after) {

  /**
   * Every instance among the sizes of a span, in order of size and state; sizes with ties aside.
   */
  public static List<AlabamaParadox> find(
      CensusCount count, ApportionmentMethod method, int from, int to) {
    List<AlabamaParadox> found = new ArrayList<>();
    List<Allotment> houses =
        SeatDivision.by(method).divideEach(count.states(), from, to, SeatTerms.STATES);
    for (int i = 1; i < houses.size(); i++) {
      Allotment smaller = houses.get(i - 1);
      Allotment larger = houses.get(i);
      if (isPlain(smaller) && isPlain(larger)) {
        smaller
            .seats()
            .forEach(
                (state, seats) -> {
                  if (larger.of(state) < seats) {
                    found.add(new AlabamaParadox(larger.size(), state, seats, larger.of(state)));
                  }
                });
      }
    }
    return found;
  }

  private static boolean isPlain(Allotment allotment) {
    return allotment.tie().isEmpty()
        && allotment.trace().stream().noneMatch(a -> a.basis() == SeatAward.Basis.SET_ASIDE);
  }
}
