package org.twocounts.analysis.remark;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.StateResult;

/** Says of which states the districts chose electors: Maine since 1972, Nebraska since 1992. */
public final class DistrictNote {
  private DistrictNote() {}

  /** For the states of an election; empty where there are none. */
  public static Optional<String> of(Election election) {
    return of(election.states());
  }

  /** For some states of an election; empty where there are none among them. */
  public static Optional<String> of(List<StateResult> shown) {
    List<String> divided = codes(shown);
    return divided.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(", ", divided)
                + ": two electors at large and one a congressional district, whose votes are inside"
                + " the state's.");
  }

  /** Their codes. */
  public static List<String> codes(List<StateResult> shown) {
    return shown.stream().filter(s -> !s.districts().isEmpty()).map(StateResult::state).toList();
  }
}
