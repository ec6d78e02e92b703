package org.twocounts.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.ApportionmentMethod;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.rule.apportionment.SeatTerms;

/** Collects the parts of one state's award. */
final class AwardBuilder {
  private static final String NOBODY = "nobody";
  private static final String AS_WON = "electors as won: the people did not vote";

  private final String state;
  private final long electors;
  private final Map<String, Rational> won = new LinkedHashMap<>();
  private final List<StateAward.Tie> ties = new ArrayList<>();

  AwardBuilder(String state, long electors) {
    this.state = state;
    this.electors = electors;
  }

  void give(String candidate, Rational part) {
    if (part.compareTo(Rational.ZERO) > 0) {
      won.merge(candidate, part, Rational::plus);
    }
  }

  /** All to the leader; undecided if several lead, nobody's if there are no votes. */
  void giveToLeader(UnitVote unit, long part) {
    List<String> leaders = unit.leaders();
    if (leaders.size() == 1) {
      give(leaders.get(0), Rational.of(part));
    } else if (part > 0 && !leaders.isEmpty()) {
      ties.add(new StateAward.Tie(part, leaders));
    }
  }

  void give(Allotment allotment) {
    allotment.seats().forEach((candidate, seats) -> give(candidate, Rational.of(seats)));
    allotment.tie().ifPresent(tie -> ties.add(new StateAward.Tie(tie.seats(), tie.among())));
  }

  StateAward build(String basis) {
    return new StateAward(state, electors, won, ties, basis);
  }

  /**
   * Where the people did not vote, electors go as they were won, those of nobody to nobody; as many
   * more or fewer as the state has now, in the same proportion, by largest remainders.
   */
  static StateAward withoutVote(StateBallot ballot, long electors) {
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    if (ballot.electors() == electors) {
      ballot.electorsWon().forEach((name, own) -> award.give(name, Rational.of(own)));
    } else if (ballot.electors() > 0) {
      award.give(wholeParts(ballot, electors));
      award.won.remove(NOBODY);
    }
    return award.build(AS_WON);
  }

  private static Allotment wholeParts(StateBallot ballot, long electors) {
    List<Claimant> claimants = new ArrayList<>();
    ballot.electorsWon().forEach((name, own) -> claimants.add(new Claimant(name, own)));
    if (ballot.electorsOfNobody() > 0) {
      claimants.add(new Claimant(NOBODY, ballot.electorsOfNobody()));
    }
    return ApportionmentMethod.HAMILTON.divide(
        claimants, Math.toIntExact(electors), SeatTerms.LISTS);
  }

  /** The same with exact fractions. */
  static StateAward fractionsWithoutVote(StateBallot ballot, long electors) {
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    ballot
        .electorsWon()
        .forEach(
            (name, own) -> award.give(name, Rational.of(own, ballot.electors()).times(electors)));
    return award.build(AS_WON);
  }
}
