package org.twocounts.analysis.counterfactual;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/**
 * States that a rule counts whole though districts of theirs chose electors by the law of the year:
 * Maine since 1972, Nebraska since 1992.
 */
public final class WholeStates {
  private WholeStates() {}

  /** What to say of a rule that counts them whole in one election; empty where there are none. */
  public static Optional<String> inWords(Election election) {
    return inWords(codes(election));
  }

  /** The same of several elections. */
  public static Optional<String> inWords(List<Election> elections) {
    Set<String> states = new LinkedHashSet<>();
    for (Election election : elections) {
      for (String code : codes(election)) {
        states.add(code);
      }
    }
    return states.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(", ", states)
                + " counted by the votes of the whole state, also in years in which by law two"
                + " electors were chosen at large and one a district (rule law).");
  }

  /** The same of states by their codes. */
  static Optional<String> inWords(Collection<String> states) {
    return states.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(", ", states)
                + ": counted by the votes of the whole state, not two at large and one a district"
                + " as by law (rule law).");
  }

  private static List<String> codes(Election election) {
    return election.states().stream()
        .filter(s -> !s.districts().isEmpty())
        .map(StateResult::state)
        .toList();
  }
}
