package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.StateResult;

/**
 * Electors of the units of one state (the state at large, its districts) against the leaders of the
 * units. An elector who did not vote for the leader must be among the irregular electors listed for
 * the state; each of these accounts for one.
 */
final class UnitElectors {
  private final Map<Optional<String>, Integer> irregular = new HashMap<>();

  private UnitElectors() {}

  static UnitElectors of(Election election, StateResult state) {
    UnitElectors electors = new UnitElectors();
    for (IrregularElectors group : election.irregularElectors()) {
      if (group.state().equals(Optional.of(state.state()))
          && group.office() == Office.PRESIDENT
          && group.kind() != IrregularKind.DISPUTED_COUNTED) {
        Optional<String> counted =
            group.kind() == IrregularKind.REJECTED ? Optional.empty() : group.votedFor();
        electors.irregular.merge(counted, group.count(), Integer::sum);
      }
    }
    return electors;
  }

  /** Checks one unit; units are to be checked each once. */
  void check(
      Place place,
      List<CandidateResult> results,
      int electors,
      String which,
      Violations violations) {
    long most =
        results.stream().filter(r -> !r.isOther()).mapToLong(UnitElectors::votes).max().orElse(0);
    int voted = 0;
    for (CandidateResult result : results) {
      int votes = result.electoralVotes();
      voted += votes;
      boolean leads = !result.isOther() && most > 0 && votes(result) == most;
      if (votes > 0 && most > 0 && !leads && !takes(Optional.of(result.candidate()), votes)) {
        violations.add(
            place.candidate(result.candidate()),
            String.format(
                "does not lead and has electoral votes %s %s: right is 0, unless irregular electors"
                    + " are listed that account for it",
                votes, which));
      }
    }
    if (voted > electors || (voted < electors && !takes(Optional.empty(), electors - voted))) {
      violations.add(
          leader(place, results, most),
          "electors " + which + " cast " + voted + " votes, but there are " + electors);
    }
  }

  private boolean takes(Optional<String> votedFor, int votes) {
    int left = irregular.getOrDefault(votedFor, 0);
    irregular.put(votedFor, Math.max(0, left - votes));
    return votes <= left;
  }

  private static long votes(CandidateResult result) {
    return result.popularVotes().orElse(0);
  }

  private static Place leader(Place place, List<CandidateResult> results, long most) {
    return results.stream()
        .filter(r -> most > 0 && !r.isOther() && votes(r) == most)
        .findFirst()
        .map(r -> place.candidate(r.candidate()))
        .orElse(place);
  }
}
