package org.twocounts.publish.site.page;

import java.util.Optional;
import org.twocounts.chart.theme.Hue;

/** The class of marks of a party, which gives them its colour. */
final class PartyClass {
  private PartyClass() {}

  static String of(Optional<String> party) {
    return "p-" + Hue.ofParty(party).label();
  }
}
