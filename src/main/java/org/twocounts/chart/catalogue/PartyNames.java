package org.twocounts.chart.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** The parties of many elections by colour: those that share one have one name. */
final class PartyNames {
  private final Map<Hue, String> names = new EnumMap<>(Hue.class);

  void add(Optional<String> party) {
    party.ifPresent(
        p ->
            names.merge(
                Hue.ofParty(p),
                p,
                (a, b) ->
                    a.equals(b) ? a : Hue.ofParty(a) == Hue.THIRD_PARTY ? "other parties" : a));
  }

  /** A swatch for each colour, in the order of colours. */
  List<KeyEntry> key() {
    return names.entrySet().stream()
        .map(e -> KeyEntry.area(Ink.of(e.getKey()), e.getValue()))
        .toList();
  }
}
