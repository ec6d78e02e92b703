package org.twocounts.classroom.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.rule.apportionment.SeatDivision;
import org.twocounts.rule.apportionment.SeatTerms;

/** A state's electors in proportion to the votes given. */
final class ElectorsByVotes {
  private ElectorsByVotes() {}

  /** Electors by candidate, in the order of the votes; empty where a tie leaves some undecided. */
  static Optional<Map<String, Integer>> divide(
      StateVote vote, ApportionmentMethod method, List<StateVote.Line> among) {
    List<Claimant> claimants = among.stream().map(l -> new Claimant(l.name(), l.votes())).toList();
    Allotment allotment =
        SeatDivision.by(method).divide(claimants, vote.electors(), SeatTerms.LISTS);
    return allotment.tie().isPresent() ? Optional.empty() : Optional.of(allotment.seats());
  }
}
