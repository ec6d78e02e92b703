package org.twocounts.chart.catalogue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Texture;
import org.twocounts.chart.theme.Tint;
import org.twocounts.model.Election;

/** Inks of candidates: the party's colour; where several share it, patterns tell them apart. */
final class CandidateInks {
  private static final List<Ink> VARIANTS =
      List.of(
          new Ink(Hue.CONTEXT, Tint.FULL, Texture.SOLID),
          new Ink(Hue.CONTEXT, Tint.QUARTER, Texture.HATCHED),
          new Ink(Hue.CONTEXT, Tint.HALF, Texture.SOLID),
          new Ink(Hue.CONTEXT, Tint.QUARTER, Texture.DOTTED),
          new Ink(Hue.CONTEXT, Tint.HALF, Texture.CROSSED));

  private CandidateInks() {}

  /** An ink for each candidate, in the order given; the first of a hue has it plain. */
  static Map<String, Ink> of(Election election, Collection<String> candidates) {
    Map<Hue, Integer> taken = new EnumMap<>(Hue.class);
    Map<String, Ink> inks = new LinkedHashMap<>();
    for (String candidate : candidates) {
      Hue hue = Hue.ofParty(election.partyOf(candidate));
      int variant = taken.merge(hue, 1, Integer::sum) - 1;
      Ink form = VARIANTS.get(Math.min(variant, VARIANTS.size() - 1));
      inks.put(candidate, new Ink(hue, form.tint(), form.texture()));
    }
    return inks;
  }
}
