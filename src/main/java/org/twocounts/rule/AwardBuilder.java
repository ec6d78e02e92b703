package org.twocounts.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.Allotment;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.rule.apportionment.SeatDivision;
import org.twocounts.rule.apportionment.SeatTerms;

/** Collects the parts of one state's award. */
final class AwardBuilder {
  private static final String NOBODY = "nobody";
  private static final String THE_LEADER = "the leader of the vote";
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
   * Electors of a unit as they were won: those that follow the vote to its leader, the others where
   * they were, those of nobody to nobody; as many more or fewer as the unit has now, in the same
   * proportion, by largest remainders.
   */
  void giveAsWon(UnitBallot unit, long electors) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    parts.put(THE_LEADER, unit.following());
    parts.putAll(unit.staying());
    parts.put(NOBODY, unit.ofNobody());
    if (unit.electors() != electors && unit.electors() > 0) {
      Allotment allotment = wholeParts(parts, electors);
      allotment.tie().ifPresent(tie -> ties.add(new StateAward.Tie(tie.seats(), tie.among())));
      parts.replaceAll((name, part) -> allotment.seats().get(name));
    }
    parts.remove(NOBODY);
    int following = parts.remove(THE_LEADER);
    unit.vote().ifPresent(vote -> giveToLeader(vote, following));
    parts.forEach((name, part) -> give(name, Rational.of(part)));
  }

  private static Allotment wholeParts(Map<String, Integer> parts, long electors) {
    return SeatDivision.by(ApportionmentMethod.HAMILTON)
        .divide(
            parts.entrySet().stream().map(e -> new Claimant(e.getKey(), e.getValue())).toList(),
            Math.toIntExact(electors),
            SeatTerms.LISTS);
  }

  /** Where the people did not vote, electors go as they were won. */
  static StateAward withoutVote(StateBallot ballot, long electors) {
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    award.giveAsWon(ballot.atLarge(), electors);
    return award.build(AS_WON);
  }

  /** The same with exact fractions. */
  static StateAward fractionsWithoutVote(StateBallot ballot, long electors) {
    AwardBuilder award = new AwardBuilder(ballot.state(), electors);
    ballot
        .atLarge()
        .staying()
        .forEach(
            (name, own) -> award.give(name, Rational.of(own, ballot.electors()).times(electors)));
    return award.build(AS_WON);
  }
}
