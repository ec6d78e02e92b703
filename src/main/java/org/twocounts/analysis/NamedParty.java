package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.Party;
import org.twocounts.words.NameKey;
import org.twocounts.words.NearestName;

/**
 * Finds the party that a user names: by its label, its name with or without what stands in
 * parentheses, that alone, its id, or another name of the record; in any case, with or without
 * points, hyphens and the word party.
 */
public final class NamedParty {
  private NamedParty() {}

  /** The label of the party that goes by a name; empty if none does. */
  public static Optional<String> known(ElectionRecord record, String given) {
    return all(record, given).stream().map(Party::label).findFirst();
  }

  /** The parties that go by a name: several where one label served several; empty if none does. */
  public static List<Party> all(ElectionRecord record, String given) {
    String key = key(given);
    if (key.isEmpty()) {
      return List.of();
    }
    List<Party> labelled = parties(record, p -> key.equals(key(p.label())));
    List<Party> named =
        labelled.isEmpty()
            ? parties(record, p -> names(p).stream().anyMatch(name -> key.equals(key(name))))
            : labelled;
    return named.isEmpty() ? byOtherName(record, key) : named;
  }

  /** What to say where no party goes by a name: the label of the one named most like it. */
  public static Optional<String> nearest(ElectionRecord record, String given) {
    List<String> known = new ArrayList<>();
    record.parties().forEach(p -> known.add(p.label()));
    record.parties().forEach(p -> known.addAll(names(p)));
    record.otherNames().stream()
        .filter(n -> n.bearer() == NameBearer.PARTY)
        .forEach(n -> known.add(n.name()));
    return NearestName.to(given, known).flatMap(name -> known(record, name));
  }

  private static List<String> names(Party party) {
    List<String> names = new ArrayList<>(List.of(party.name(), party.id()));
    int from = party.name().indexOf('(');
    int to = party.name().lastIndexOf(')');
    if (from > 0 && to > from) {
      names.add(party.name().substring(0, from));
      names.add(party.name().substring(from + 1, to));
    }
    return names;
  }

  private static String key(String name) {
    List<String> words = new ArrayList<>(NameKey.words(name));
    int last = words.size() - 1;
    if (last > 0 && words.get(last).equals("party")) {
      words.remove(last);
    }
    return String.join("", words);
  }

  private static List<Party> byOtherName(ElectionRecord record, String key) {
    return record.otherNames().stream()
        .filter(n -> n.bearer() == NameBearer.PARTY && key.equals(key(n.name())))
        .map(n -> parties(record, p -> n.meant().equals(p.label())))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Party> parties(ElectionRecord record, Predicate<Party> named) {
    return record.parties().stream().filter(named).toList();
  }
}
