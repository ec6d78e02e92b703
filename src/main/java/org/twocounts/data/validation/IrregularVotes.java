package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/** Irregular electors against the votes counted for those whom they voted for. */
final class IrregularVotes implements ElectionRule {
  private record Vote(String state, String candidate) {}

  @Override
  public String id() {
    return "irregular-electors";
  }

  @Override
  public String description() {
    return "Irregular electors are no more than the state's; those who voted for a candidate have"
        + " their votes counted for that candidate; the ticket of unpledged ones has votes there.";
  }

  @Override
  public void check(Election election, Violations violations) {
    Map<Vote, Integer> votes = new HashMap<>();
    for (IrregularElectors irregular : election.irregularElectors()) {
      Place year = Place.of(election.year());
      Place inState = irregular.state().map(year::state).orElse(year);
      Place place = inState.entry(irregular.kind().label() + " electors");
      checkOffice(election, irregular, place, violations);
      irregular.state().ifPresent(code -> checkCount(election, code, irregular, place, violations));
      checkTicket(election, irregular, place, violations);
      if (irregular.office() != Office.VICE_PRESIDENT) {
        irregular
            .votedFor()
            .ifPresent(name -> checkPerson(election, "voted for ", name, place, violations));
        irregular
            .pledgedTo()
            .ifPresent(name -> checkPerson(election, "pledged to ", name, place, violations));
        if (irregular.kind() != IrregularKind.DISPUTED_COUNTED
            && irregular.kind() != IrregularKind.REJECTED
            && irregular.state().isPresent()
            && irregular.votedFor().isPresent()) {
          Vote vote = new Vote(irregular.state().get(), irregular.votedFor().get());
          votes.merge(vote, irregular.count(), Integer::sum);
        }
      }
    }
    votes.forEach((vote, count) -> checkCounted(election, vote, count, violations));
  }

  private static void checkOffice(
      Election election, IrregularElectors irregular, Place place, Violations violations) {
    boolean undifferentiated = irregular.office() == Office.UNDIFFERENTIATED;
    if (undifferentiated != (election.votingRule() == VotingRule.TWO_VOTES_PER_ELECTOR)) {
      violations.add(
          place,
          String.format(
              "office %s under the voting rule %s",
              irregular.office().label(), election.votingRule().label()));
    }
    boolean without =
        irregular.kind() == IrregularKind.ABSENT || irregular.kind() == IrregularKind.ABSTAINED;
    if (without && irregular.votedFor().isPresent()) {
      violations.add(place, "voted for " + irregular.votedFor().get() + " without voting");
    }
    boolean mustName = !without && irregular.kind() != IrregularKind.REJECTED;
    if (mustName && irregular.votedFor().isEmpty()) {
      violations.add(place, "votedFor is missing");
    }
  }

  private static void checkCount(
      Election election,
      String code,
      IrregularElectors irregular,
      Place place,
      Violations violations) {
    int electors = election.findState(code).map(s -> s.electorsAllotted().orElse(0)).orElse(0);
    if (irregular.count() > electors) {
      violations.add(place, irregular.count() + " electors, of " + electors + " allotted");
    }
  }

  private static void checkTicket(
      Election election, IrregularElectors irregular, Place place, Violations violations) {
    if (irregular.ticket().isEmpty()) {
      return;
    }
    String ticket = irregular.ticket().get();
    if (irregular.kind() != IrregularKind.UNPLEDGED) {
      violations.add(place, "ticket " + ticket + " is told of unpledged electors only");
    }
    boolean voted =
        irregular
            .state()
            .flatMap(election::findState)
            .flatMap(s -> s.findResult(ticket))
            .filter(r -> r.popularVotes().isPresent())
            .isPresent();
    if (!voted) {
      violations.add(place, "ticket " + ticket + ", who has no popular votes in the state");
    }
  }

  private static void checkPerson(
      Election election, String how, String name, Place place, Violations violations) {
    if (election.findCandidacy(name).isEmpty()) {
      violations.add(place, how + name + ", who is not among the candidates");
    }
  }

  private static void checkCounted(Election election, Vote vote, int count, Violations violations) {
    Optional<StateResult> state = election.findState(vote.state());
    int counted = state.map(s -> s.electoralVotes(vote.candidate())).orElse(0);
    if (count > counted) {
      violations.add(
          Place.of(election.year()).state(vote.state()).candidate(vote.candidate()),
          count + " irregular electors voted so, but " + counted + " electoral votes were counted");
    }
  }
}
