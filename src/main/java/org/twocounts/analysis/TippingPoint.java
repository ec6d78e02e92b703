package org.twocounts.analysis;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.Margin;

/**
 * The unit that gives the electoral winner the majority when units are ordered by margin, and the
 * bias that follows.
 *
 * @param tipping the tipping-point unit from the winner's side, then, under {@code either-side},
 *     the one from the rival's side where it is another
 * @param nationalMargin the winner's lead over the rival in the nation: negative in a split
 * @param ranking every block of electors in the winner's order
 */
public record TippingPoint(
    Contest contest,
    TippingOptions options,
    List<RankedUnit> tipping,
    Margin nationalMargin,
    List<RankedUnit> ranking) {

  public TippingPoint {
    tipping = List.copyOf(tipping);
    ranking = List.copyOf(ranking);
  }

  /**
   * Finds the tipping point of an election.
   *
   * @throws NotDefinedException without a national popular vote or an electoral winner, or where
   *     the electors that decided were chosen without a popular vote
   */
  public static TippingPoint of(Election election, TippingOptions options) {
    Contest contest = Contest.of(election, options.rival());
    int majority = election.electorsAppointed() / 2 + 1;
    List<RankedUnit> fromWinner = ElectorRanking.fromWinner(contest, options.baseline());
    RankedUnit first = reaching(fromWinner, majority, election);
    List<RankedUnit> tipping = List.of(first);
    if (options.convention() == TippingOptions.Convention.EITHER_SIDE) {
      RankedUnit second =
          reaching(ElectorRanking.fromRival(contest, options.baseline()), majority, election);
      if (!second.unit().equals(first.unit())) {
        tipping = List.of(first, second);
      }
    }
    return new TippingPoint(
        contest, options, tipping, national(contest, options.baseline()), fromWinner);
  }

  private static RankedUnit reaching(List<RankedUnit> ranking, int majority, Election election) {
    return ranking.stream()
        .filter(u -> u.cumulative() >= majority)
        .findFirst()
        .filter(u -> u.margin().isPresent())
        .orElseThrow(
            () ->
                new NotDefinedException(
                    election.year()
                        + ": the deciding electors were chosen without a popular vote"));
  }

  private static Margin national(Contest contest, TippingOptions.Baseline baseline) {
    PopularVote popular = PopularVote.of(contest.election());
    long winner = popular.votesOf(contest.winner()).orElse(0);
    long rival = popular.votesOf(contest.rival()).orElse(0);
    return new Margin(
        winner - rival, baseline == TippingOptions.Baseline.ALL ? popular.total() : winner + rival);
  }

  /** The tipping-point unit, or both with a slash between. */
  public String unit() {
    return String.join("/", tipping.stream().map(RankedUnit::unit).toList());
  }

  /** The winner's lead in the tipping-point unit (mean of two), percentage points. */
  public double winnersTippingPoints() {
    return tipping.stream().mapToDouble(u -> u.margin().orElseThrow().points()).sum()
        / tipping.size();
  }

  /**
   * The tipping-point margin, percentage points, Democrat minus Republican (see {@link
   * Contest#positive}).
   */
  public double tippingMargin() {
    return contest.sign() * winnersTippingPoints();
  }

  /** The national margin, percentage points, with the same sign. */
  public double nationalMarginPoints() {
    return contest.sign() * nationalMargin.points();
  }

  /**
   * Electoral College bias: tipping-point margin less national margin, percentage points; positive
   * favours the Democrat (see {@link Contest#positive}).
   */
  public double bias() {
    return tippingMargin() - nationalMarginPoints();
  }

  /**
   * The party that the bias favours, by label; empty where it is exactly 0 or no party is known.
   */
  public Optional<String> towards() {
    if (bias() == 0) {
      return Optional.empty();
    }
    String favoured = bias() > 0 ? contest.positive() : contest.negative();
    return contest.election().partyOf(favoured);
  }
}
