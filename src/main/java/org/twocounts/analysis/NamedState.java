package org.twocounts.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.State;
import org.twocounts.words.NearestName;

/** Finds the state that a user names. */
public final class NamedState {
  private NamedState() {}

  /**
   * The state with a postal code or a name, in any case.
   *
   * @throws NotDefinedException with the nearest state
   */
  public static State find(ElectionRecord record, String given) {
    return record.states().stream()
        .filter(s -> s.state().equalsIgnoreCase(given) || s.name().equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(() -> new NotDefinedException(noState(record, given)));
  }

  private static String noState(ElectionRecord record, String given) {
    boolean code = given.length() <= 2;
    List<String> known =
        record.states().stream().map(s -> code ? s.state() : s.name()).sorted().toList();
    Optional<String> nearest = NearestName.to(given.toUpperCase(Locale.ROOT), known);
    return "no state \""
        + given
        + "\""
        + nearest.map(n -> "; did you mean " + n + "?").orElse("; use a code such as OH");
  }
}
