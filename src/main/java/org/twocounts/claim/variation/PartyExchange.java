package org.twocounts.claim.variation;

import java.util.List;
import org.twocounts.model.TodaysParties;

/**
 * Two parties, each put in the other's place.
 *
 * @param one a label of the record
 * @param other another
 */
record PartyExchange(String one, String other) {
  /** The two that every exchange means where a reading names no other. */
  static final PartyExchange OF_TODAY =
      new PartyExchange(TodaysParties.DEMOCRATIC, TodaysParties.REPUBLICAN);

  /** The other one of the two; any other text as it is. */
  String of(String label) {
    return label.equals(one) ? other : label.equals(other) ? one : label;
  }

  /** The same of texts and lists of texts. */
  Object of(Object given) {
    if (given instanceof List<?> items) {
      return items.stream().map(this::of).toList();
    }
    return given instanceof String text ? of(text) : given;
  }
}
