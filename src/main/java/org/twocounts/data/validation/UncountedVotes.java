package org.twocounts.data.validation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.StateResult;

/** Electors whose votes for President were not counted, against those listed as irregular. */
final class UncountedVotes implements StateRowRule {
  private static final Set<IrregularKind> WITHOUT_VOTE =
      EnumSet.of(IrregularKind.ABSENT, IrregularKind.ABSTAINED, IrregularKind.REJECTED);

  @Override
  public String id() {
    return "uncounted-votes";
  }

  @Override
  public String description() {
    return "Electors whose votes were not counted are listed as absent, abstaining or rejected.";
  }

  @Override
  public void check(Election election, StateResult state, Place place, Violations violations) {
    int listed =
        election.irregularElectors().stream()
            .filter(i -> i.state().equals(Optional.of(state.state())))
            .filter(i -> i.office() != Office.VICE_PRESIDENT)
            .filter(i -> WITHOUT_VOTE.contains(i.kind()))
            .mapToInt(IrregularElectors::count)
            .sum();
    if (!state.tookPart()) {
      if (listed != 0 && listed != state.electorsAllotted().orElse(0)) {
        violations.add(
            place, listed + " irregular electors are listed for a state that appointed none");
      }
      return;
    }
    int each = ElectoralVotesCounted.votesPerElector(election);
    long uncounted = (long) state.electorsAppointed() * each - state.votesCounted();
    if (uncounted != (long) listed * each) {
      violations.add(
          place,
          String.format(
              "%s votes of the electors appointed were not counted, but %s are listed as absent,"
                  + " abstaining or rejected",
              uncounted, (long) listed * each));
    }
  }
}
