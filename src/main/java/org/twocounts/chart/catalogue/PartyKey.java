package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;

/** Legends of parties, in the order in which they appear in the data. */
final class PartyKey {
  private static final String SPLIT = "a rival led the popular vote";

  private PartyKey() {}

  static List<KeyEntry> areas(Collection<String> parties) {
    List<KeyEntry> key = new ArrayList<>();
    names(parties).forEach((hue, name) -> key.add(KeyEntry.area(Ink.of(hue), name)));
    return key;
  }

  /** Areas, then the outline that marks splits, if any is drawn. */
  static List<KeyEntry> areas(Collection<String> parties, Stream<Emphasis> drawn) {
    List<KeyEntry> key = areas(parties);
    if (drawn.anyMatch(e -> e == Emphasis.MARKED)) {
      key.add(KeyEntry.outlined(Ink.of(Hue.PAPER), SPLIT));
    }
    return key;
  }

  /** Points, then the ring that marks splits, if any is drawn. */
  static List<KeyEntry> points(Collection<String> parties, Stream<Emphasis> drawn) {
    List<KeyEntry> key = new ArrayList<>();
    names(parties).forEach((hue, name) -> key.add(KeyEntry.point(Ink.of(hue), name)));
    if (drawn.anyMatch(e -> e == Emphasis.MARKED)) {
      key.add(KeyEntry.ringed(Ink.of(Hue.PAPER), SPLIT));
    }
    return key;
  }

  /** What each hue stands for, in the order in which the parties appear. */
  static Map<Hue, String> names(Collection<String> parties) {
    Map<Hue, String> names = new LinkedHashMap<>();
    parties.forEach(p -> names.merge(Hue.ofParty(p), p, PartyKey::shared));
    return names;
  }

  /** The name of a hue that two parties have: the party whose own it is, or third parties. */
  private static String shared(String first, String second) {
    if (first.equals(second)) {
      return first;
    }
    return Hue.ofParty(first) == Hue.THIRD_PARTY
        ? "other parties"
        : first.length() <= second.length() ? first : second;
  }
}
