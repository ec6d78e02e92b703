package org.twocounts.analysis.swing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.counterfactual.Counterfactual;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.counterfactual.Scenario;
import org.twocounts.analysis.counterfactual.ScenarioStep;
import org.twocounts.analysis.counterfactual.Swing;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.Rational;

/**
 * Electors against votes: what a plan makes of an election that has swung uniformly to other
 * national shares of winner and rival, every unit by the same points.
 *
 * <p>Source: A. Gelman and G. King, Enhancing Democracy Through Legislative Redistricting, American
 * Political Science Review 88 (1994):541-559, who call its height over one half at equal votes
 * partisan bias, and its slope responsiveness.
 *
 * @param candidate whose votes and electors are followed: of the pair the Democrat where there is
 *     one ({@link Contest#positive})
 * @param rival the other of the two
 * @param points in ascending order of the shares asked for
 * @param atEqualVotes where the two have exactly equal votes
 * @param result the votes as they were cast
 */
public record SeatsCurve(
    String candidate, String rival, List<Point> points, Point atEqualVotes, Point result) {

  private static final Rational EQUAL = Rational.of(1, 2);

  public SeatsCurve {
    points = List.copyOf(points);
  }

  /**
   * One place of the curve.
   *
   * @param votes the candidate's part of the votes of the two
   * @param electors the candidate's part of all electors
   * @param rivalElectors the rival's part; other candidates may have the rest
   */
  public record Point(Rational votes, Rational electors, Rational rivalElectors) {
    /** Half the lead in electors, a part of all: positive where the candidate has more. */
    public Rational bias() {
      return electors.minus(rivalElectors).dividedBy(Rational.of(2));
    }
  }

  /**
   * Follows the pair of an election.
   *
   * @param shares of the votes of the two to swing to, each more than 0 and less than 1, ascending;
   *     those that no swing brings are left out
   * @param nearest shares between which the electors differ are halved until they are nearer than
   *     this, so that steps stand where they are
   * @throws NotDefinedException if the plan cannot be stated for the election, winner and rival are
   *     not defined, or no swing brings them equal votes
   */
  public static SeatsCurve of(
      ElectionRecord record, Election election, Plan plan, List<Double> shares, double nearest) {
    return of(record, UniformSwing.of(election, Optional.empty()), plan, shares, nearest);
  }

  /**
   * Follows the winner and the rival of a swing.
   *
   * @param shares as above
   * @param nearest as above
   * @throws NotDefinedException if the plan cannot be stated for the election, or no swing brings
   *     the two equal votes
   */
  public static SeatsCurve of(
      ElectionRecord record, UniformSwing swing, Plan plan, List<Double> shares, double nearest) {
    Swinging swinging = new Swinging(needed(record, plan), plan, swing, swing.bends());
    Contest pair = swinging.swing().pair();
    return new SeatsCurve(
        pair.positive(),
        pair.negative(),
        swinging.along(shares, nearest),
        swinging.at(EQUAL).orElseThrow(() -> unreached(pair)),
        swinging.point(List.of()));
  }

  private static NotDefinedException unreached(Contest pair) {
    return new NotDefinedException(
        pair.election().year()
            + ": "
            + String.join(" and ", pair.names())
            + " stood together in too few states for any swing to give them equal votes");
  }

  /** Districts, of which there are many to swing, only where they count. */
  private static ElectionRecord needed(ElectionRecord record, Plan plan) {
    return plan.rule().needsDistricts() ? record : record.withDistricts(List.of());
  }

  private record Place(double share, Point point) {}

  private record Swinging(
      ElectionRecord record, Plan plan, UniformSwing swing, List<Rational> bends) {

    private static final int PLACES = 12;

    List<Point> along(List<Double> shares, double nearest) {
      List<Point> points = new ArrayList<>();
      Optional<Place> last = Optional.empty();
      for (double share : shares) {
        Optional<Place> place = at(exact(share)).map(point -> new Place(share, point));
        if (place.isPresent()) {
          last.ifPresent(low -> between(low, place.get(), nearest, points));
          points.add(place.get().point());
          last = place;
        }
      }
      return points;
    }

    /** Adds places between two, where the electors differ, until these are near. */
    private void between(Place low, Place high, double nearest, List<Point> points) {
      boolean differ = !low.point().electors().equals(high.point().electors());
      if (differ && high.share() - low.share() > nearest) {
        double share = (low.share() + high.share()) / 2;
        Place middle = new Place(share, at(exact(share)).orElseThrow());
        between(low, middle, nearest, points);
        points.add(middle.point());
        between(middle, high, nearest, points);
      }
    }

    private static Rational exact(double share) {
      BigDecimal decimal = BigDecimal.valueOf(share);
      return Rational.of(
          decimal.setScale(PLACES, RoundingMode.HALF_EVEN).unscaledValue().longValueExact(),
          BigInteger.TEN.pow(PLACES).longValueExact());
    }

    /** The place at a share; empty where no swing brings it. */
    Optional<Point> at(Rational share) {
      PopularVote votes = PopularVote.of(election());
      long winner = votes.votesOf(swing.pair().winner()).orElse(0);
      long both = winner + votes.votesOf(swing.pair().rival()).orElse(0);
      Rational lead = share.times(2).minus(Rational.of(1)).times(both);
      return swing
          .swingAt(
              lead.times(100L * swing.pair().sign()).dividedBy(Rational.of(votes.total())), bends)
          .map(
              points ->
                  point(
                      List.of(
                          new Swing(
                              points.signum() < 0 ? swing.pair().rival() : swing.pair().winner(),
                              points.abs(),
                              Optional.of(swing.pair().rival())))));
    }

    private Election election() {
      return swing.pair().election();
    }

    Point point(List<ScenarioStep> steps) {
      Contest pair = swing.pair();
      Counterfactual found =
          Counterfactual.of(record, election().year(), new Scenario(plan, steps));
      Rational first = votes(found, pair.positive());
      return new Point(
          first.dividedBy(first.plus(votes(found, pair.negative()))),
          electors(found, pair.positive()),
          electors(found, pair.negative()));
    }

    private static Rational votes(Counterfactual found, String candidate) {
      return found.ballots().national().of(candidate);
    }

    private static Rational electors(Counterfactual found, String candidate) {
      return found.find(candidate).map(found::shareOf).orElse(Rational.ZERO);
    }
  }
}
