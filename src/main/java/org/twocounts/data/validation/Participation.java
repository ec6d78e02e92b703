package org.twocounts.data.validation;

import java.util.Optional;
import org.twocounts.model.Absence;
import org.twocounts.model.CaveatGround;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.StateResult;

/** States that took part, and those that did not. */
final class Participation implements ElectionRule {
  @Override
  public String id() {
    return "participation";
  }

  @Override
  public String description() {
    return "The states that took part are as many as counted; one that did not has a reason, and no"
        + " electors, method or results; it was refused where electoral votes of it were.";
  }

  private static boolean hasRejectedVotes(Election election, StateResult state) {
    return CaveatGround.VOTES_REFUSED.holdsIn(election, state, Optional.empty());
  }

  @Override
  public void check(Election election, Violations violations) {
    int part = 0;
    for (StateResult state : election.states()) {
      Place place = Place.of(election.year()).state(state.state());
      boolean method = state.method() != ElectorMethod.NONE;
      if (state.tookPart()) {
        part++;
        if (!method || state.electorsAppointed() == 0 || state.results().isEmpty()) {
          violations.add(
              place, "took part, but has no method, electors or results; or say why it was absent");
        }
      } else if (method || state.electorsAppointed() != 0 || !state.results().isEmpty()) {
        violations.add(place, "was absent, but has a method, electors or results");
      }
      if (!state.tookPart() && state.wasRefused() != hasRejectedVotes(election, state)) {
        violations.add(
            place,
            state.wasRefused()
                ? "was refused, but no irregular electors of it were rejected by Congress"
                : "was absent, but has electors rejected by Congress; its absenceKind would be "
                    + Absence.Kind.REFUSED.label());
      }
    }
    if (part != election.statesParticipating()) {
      violations.add(
          Place.of(election.year()),
          "statesParticipating " + election.statesParticipating() + ", but " + part + " took part");
    }
  }
}
