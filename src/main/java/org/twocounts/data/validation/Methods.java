package org.twocounts.data.validation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.StateResult;

/** How electors were chosen, against the presence of a popular vote. */
final class Methods implements StateRowRule {
  private static final Set<ElectorMethod> SPECIAL =
      EnumSet.of(ElectorMethod.DISTRICT, ElectorMethod.MIXED, ElectorMethod.STATE_SELECTED);

  @Override
  public String id() {
    return "methods";
  }

  @Override
  public String description() {
    return "A method of choosing electors agrees with the presence of a popular vote; one that is"
        + " neither legislature nor general ticket shows in the result or is explained.";
  }

  @Override
  public void check(Election election, StateResult state, Place place, Violations violations) {
    Set<PopularStatus> statuses =
        state.results().stream()
            .map(CandidateResult::popularStatus)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PopularStatus.class)));
    if (!agree(state.method(), statuses)) {
      violations.add(
          place,
          String.format(
              "method is %s, which does not agree with popular votes %s",
              state.method().label(), statuses.stream().map(PopularStatus::label).toList()));
    }
    if (!state.districts().isEmpty() && state.method() != ElectorMethod.DISTRICT) {
      violations.add(place, "method is " + state.method().label() + ", but districts are listed");
    }
    if (SPECIAL.contains(state.method()) && !shows(election, state)) {
      violations.add(
          place,
          "method is "
              + state.method().label()
              + ", but no districts are listed, all electors voted alike and no note explains it");
    }
  }

  private static boolean agree(ElectorMethod method, Set<PopularStatus> statuses) {
    boolean byPeople = statuses.contains(PopularStatus.COUNTED);
    boolean byLegislature = statuses.contains(PopularStatus.LEGISLATURE);
    boolean unknown = statuses.contains(PopularStatus.UNKNOWN);
    return switch (method) {
      case LEGISLATURE -> statuses.equals(EnumSet.of(PopularStatus.LEGISLATURE));
      case GENERAL_TICKET, DISTRICT -> unknown ? statuses.size() == 1 : byPeople && !byLegislature;
      case MIXED, STATE_SELECTED ->
          statuses.size() == 1 || (byPeople && !byLegislature && !unknown);
      case NONE -> statuses.isEmpty();
    };
  }

  private static boolean shows(Election election, StateResult state) {
    long voted =
        state
            .allResults()
            .filter(r -> r.electoralVotes() > 0)
            .filter(r -> !isIrregular(election, state, r.candidate()))
            .count();
    return state.note().isPresent()
        || !state.districts().isEmpty()
        || voted > ElectoralVotesCounted.votesPerElector(election);
  }

  private static boolean isIrregular(Election election, StateResult state, String candidate) {
    return election.irregularElectors().stream()
        .anyMatch(
            i ->
                i.state().equals(Optional.of(state.state()))
                    && i.votedFor().equals(Optional.of(candidate)));
  }
}
