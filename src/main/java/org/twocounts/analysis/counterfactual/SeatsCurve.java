package org.twocounts.analysis.counterfactual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Rational;

/**
 * Electors against votes: what a plan makes of an election that has swung uniformly to other
 * national shares of the two major candidates, every unit by the same points.
 *
 * <p>Source: A. Gelman and G. King, Enhancing Democracy Through Legislative Redistricting, American
 * Political Science Review 88 (1994):541-559, who call its height over one half at equal votes
 * partisan bias, and its slope responsiveness.
 *
 * @param candidate whose votes and electors are followed; the Democrat where there is one
 * @param rival the other of the two
 * @param points in ascending order of the shares asked for
 * @param atEqualVotes where the two have equally many votes, to the nearest voter in each unit
 * @param result the votes as they were cast
 */
public record SeatsCurve(
    String candidate, String rival, List<Point> points, Point atEqualVotes, Point result) {

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
   * Follows the two major candidates of an election.
   *
   * @param shares of the votes of the two to swing to, each more than 0 and less than 1, ascending
   * @param nearest shares between which the electors differ are halved until they are nearer than
   *     this, so that steps stand where they are
   * @throws NotDefinedException if the plan cannot be stated for the election, there is no vote to
   *     swing, or both candidates' parties begin with one letter
   */
  public static SeatsCurve of(
      ElectionRecord record, Election election, Plan plan, List<Double> shares, double nearest) {
    TwoCandidates two = TwoCandidates.of(election);
    Swinging swinging = new Swinging(needed(record, plan), election, plan, two);
    return new SeatsCurve(
        two.first(),
        two.second(),
        swinging.along(shares, nearest),
        swinging.at(0.5),
        swinging.point(List.of()));
  }

  /** Districts, of which there are many to swing, only where they count. */
  private static ElectionRecord needed(ElectionRecord record, Plan plan) {
    return plan.rule() instanceof ByDistrict ? record : record.withDistricts(List.of());
  }

  private record Place(double share, Point point) {}

  private record Swinging(ElectionRecord record, Election election, Plan plan, TwoCandidates two) {

    private static final int DECIMALS = 6;

    List<Point> along(List<Double> shares, double nearest) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < shares.size(); i++) {
        Point point = at(shares.get(i));
        if (i > 0) {
          between(
              new Place(shares.get(i - 1), points.get(points.size() - 1)),
              new Place(shares.get(i), point),
              nearest,
              points);
        }
        points.add(point);
      }
      return points;
    }

    /** Adds places between two, where the electors differ, until these are near. */
    private void between(Place low, Place high, double nearest, List<Point> points) {
      boolean differ = !low.point().electors().equals(high.point().electors());
      if (differ && high.share() - low.share() > nearest) {
        double share = (low.share() + high.share()) / 2;
        Place middle = new Place(share, at(share));
        between(low, middle, nearest, points);
        points.add(middle.point());
        between(middle, high, nearest, points);
      }
    }

    Point at(double share) {
      PopularVote votes = PopularVote.of(election);
      double first = votes.votesOf(two.first()).orElse(0);
      double both = first + votes.votesOf(two.second()).orElse(0);
      double points = 200 * (share * both - first) / votes.total();
      String towards = initial(points < 0 ? two.second() : two.first());
      BigDecimal size =
          BigDecimal.valueOf(Math.abs(points)).setScale(DECIMALS, RoundingMode.HALF_EVEN);
      return point(List.of(new Swing(towards, size)));
    }

    Point point(List<ScenarioStep> steps) {
      Counterfactual found = Counterfactual.of(record, election.year(), new Scenario(plan, steps));
      long first = votes(found, two.first());
      return new Point(
          Rational.of(first, first + votes(found, two.second())),
          electors(found, two.first()),
          electors(found, two.second()));
    }

    private static long votes(Counterfactual found, String candidate) {
      return found.find(candidate).map(Counterfactual.Result::votes).orElse(0L);
    }

    private static Rational electors(Counterfactual found, String candidate) {
      return found.find(candidate).map(found::shareOf).orElse(Rational.ZERO);
    }

    private String initial(String candidate) {
      return election
          .partyOf(candidate)
          .map(label -> label.substring(0, 1).toUpperCase(Locale.ROOT))
          .orElseThrow(
              () ->
                  new NotDefinedException(
                      election.year() + ": no party of " + candidate + " to swing to"));
    }
  }
}
