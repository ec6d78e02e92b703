package org.twocounts.cli.session;

import java.util.List;
import java.util.Locale;
import org.twocounts.model.Candidacy;
import org.twocounts.model.Election;

/** Looks up candidates that a user names. */
public final class Candidates {
  private Candidates() {}

  /**
   * The full name of a candidate of these elections: given in full or by a part that fits only one,
   * in any case.
   *
   * @throws UsageException with the nearest name, or with those that fit
   */
  public static String find(List<Election> elections, String given) {
    List<String> names =
        elections.stream()
            .flatMap(e -> e.candidacies().stream())
            .map(Candidacy::candidate)
            .distinct()
            .toList();
    String wanted = given.toLowerCase(Locale.ROOT);
    List<String> exact = names.stream().filter(n -> n.equalsIgnoreCase(given)).toList();
    List<String> fitting =
        exact.isEmpty() ? names.stream().filter(n -> hasWords(n, wanted)).toList() : exact;
    if (fitting.isEmpty()) {
      throw Suggestions.unknown("candidate", given, names);
    }
    if (fitting.size() > 1) {
      throw new UsageException(
          "\"" + given + "\" fits several candidates: " + String.join(", ", fitting));
    }
    return fitting.get(0);
  }

  private static boolean hasWords(String name, String wanted) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + wanted.strip() + " ");
  }
}
