package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/** Electors of a state of whom no vote was counted, and why. */
final class UncountedElectors {
  private UncountedElectors() {}

  /** One entry an elector, those whom Congress refused first; empty where all were counted. */
  static List<Blank> of(Election election, StateResult state) {
    int each = election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR ? 2 : 1;
    int votes = state.allResults().mapToInt(CandidateResult::electoralVotes).sum();
    int uncounted = Math.max(0, state.electorsAppointed() - votes / each);
    int rejected = rejected(election, state);
    int refused = state.wasRefused() ? rejected : Math.min(rejected, uncounted);
    List<Blank> electors = new ArrayList<>(Collections.nCopies(refused, Blank.REFUSED));
    electors.addAll(Collections.nCopies(Math.max(0, uncounted - refused), Blank.NOT_COUNTED));
    return electors;
  }

  /** What a state shows of whose votes none is shown. */
  static Blank ofWholeState(Election election, StateResult state) {
    return of(election, state).stream().findFirst().orElse(Blank.NOT_SHOWN);
  }

  private static int rejected(Election election, StateResult state) {
    return election.irregularElectors().stream()
        .filter(i -> i.kind() == IrregularKind.REJECTED)
        .filter(i -> i.state().equals(Optional.of(state.state())))
        .mapToInt(IrregularElectors::count)
        .sum();
  }
}
