package org.twocounts.rule;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.rule.apportionment.Claimant;
import org.twocounts.rule.apportionment.SeatDivision;
import org.twocounts.rule.apportionment.SeatTerms;
import org.twocounts.rule.apportionment.SeatTerms.FirstSeat;
import org.twocounts.words.Numerals;

/**
 * Whole electors in proportion to the votes in the state. Fractions of a voter, which a swing
 * leaves, are counted in parts of a voter as small as the methods can compare.
 *
 * @param method how whole numbers are made
 * @param threshold part of all the state's votes, persons not named included, that a candidate must
 *     reach to take part; 0 for none. If nobody reaches it, the leader has all
 * @param firstSeat whether methods that give everyone a first seat do so
 */
public record Proportional(ApportionmentMethod method, Rational threshold, FirstSeat firstSeat)
    implements StateRule {
  public Proportional {
    if (threshold.compareTo(Rational.ZERO) < 0 || threshold.compareTo(Rational.of(1)) > 0) {
      throw new IllegalArgumentException("threshold of " + threshold.scaled(2) + " hundredths");
    }
  }

  /** Without a threshold, and with first seats as the method has them. */
  public static Proportional by(ApportionmentMethod method) {
    return new Proportional(method, Rational.ZERO, FirstSeat.GUARANTEED);
  }

  @Override
  public String label() {
    return "proportional";
  }

  @Override
  public Follows follows() {
    return Follows.STATE_VOTES;
  }

  @Override
  public ElectorLimit limit() {
    return new ElectorLimit(ElectorNumber.OF_A_HOUSE, "; use rule unit or fractional");
  }

  @Override
  public String meaning() {
    return "whole electors in proportion: `--method` hamilton (default), jefferson, webster, hill,"
        + " adams, dean; `--threshold` in percent of all the state's votes";
  }

  @Override
  public String clause(List<StateBallot> states) {
    return "Whole electors of a state in proportion to its votes, by "
        + method.label()
        + (threshold.equals(Rational.ZERO)
            ? ""
            : ", among those with at least "
                + Numerals.of(threshold.times(100).scaled(2), 2)
                + " %");
  }

  @Override
  public Optional<Proportional> rounding() {
    return Optional.of(this);
  }

  /** Whether everybody in a state has an elector before anyone has a second. */
  public boolean givesEveryoneAnElector() {
    return SeatDivision.by(method).guaranteesFirstSeat()
        && firstSeat == FirstSeat.GUARANTEED
        && threshold.equals(Rational.ZERO);
  }

  @Override
  public StateAward award(StateBallot ballot, long electors) {
    if (ballot.statewide().isEmpty()) {
      return AwardBuilder.withoutVote(ballot, electors);
    }
    return ofVote(ballot.statewide().get(), electors);
  }

  /** Divides electors by one vote, of a state or of the nation. */
  StateAward ofVote(UnitVote vote, long electors) {
    AwardBuilder award = new AwardBuilder(vote.unit(), electors);
    List<Claimant> lists = lists(vote);
    if (lists.isEmpty()) {
      award.giveToLeader(vote, electors);
    } else {
      award.give(
          SeatDivision.by(method)
              .divide(lists, Math.toIntExact(electors), new SeatTerms(0, firstSeat)));
    }
    return award.build("whole electors by " + method.label());
  }

  private List<Claimant> lists(UnitVote vote) {
    long parts = partsOfAVoter(vote);
    Rational least = vote.total().times(threshold);
    return vote.votes().entrySet().stream()
        .filter(e -> e.getValue().signum() > 0 && e.getValue().compareTo(least) >= 0)
        .map(e -> new Claimant(e.getKey(), e.getValue().times(parts).rounded()))
        .toList();
  }

  private static long partsOfAVoter(UnitVote vote) {
    return vote.votes().values().stream().allMatch(Rational::isWhole)
        ? 1
        : Claimant.MOST / (vote.named().floor() + 1);
  }
}
