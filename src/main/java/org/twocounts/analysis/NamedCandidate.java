package org.twocounts.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twocounts.model.Election;
import org.twocounts.words.NearestName;

/** Finds the candidate whom a user names. */
public final class NamedCandidate {
  private NamedCandidate() {}

  /**
   * The full name of a candidate of these elections: given in full or by a part that fits only one,
   * in any case.
   *
   * @throws NotDefinedException with the nearest name, or with those that fit
   */
  public static String find(List<Election> elections, String given) {
    Set<String> names = new LinkedHashSet<>();
    elections.forEach(e -> e.candidacies().forEach(c -> names.add(c.candidate())));
    String wanted = given.toLowerCase(Locale.ROOT);
    List<String> exact = names.stream().filter(n -> n.equalsIgnoreCase(given)).toList();
    List<String> fitting =
        exact.isEmpty() ? names.stream().filter(n -> hasWords(n, wanted)).toList() : exact;
    if (fitting.isEmpty()) {
      throw new NotDefinedException(NearestName.unknown("candidate", given, names));
    }
    if (fitting.size() > 1) {
      throw new NotDefinedException(
          "\"" + given + "\" fits several candidates: " + String.join(", ", fitting));
    }
    return fitting.get(0);
  }

  private static boolean hasWords(String name, String wanted) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + wanted.trim() + " ");
  }
}
