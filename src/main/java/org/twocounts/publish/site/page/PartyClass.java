package org.twocounts.publish.site.page;

import java.util.Optional;
import org.twocounts.chart.theme.Hue;

/** The class of marks of a party, which gives them its colour. */
public final class PartyClass {
  private PartyClass() {}

  /** Of a party; of no party as of others. */
  public static String of(Optional<String> party) {
    return "p-" + Hue.ofParty(party).label();
  }
}
