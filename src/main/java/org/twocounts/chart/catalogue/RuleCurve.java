package org.twocounts.chart.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.twocounts.analysis.Contest;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.counterfactual.Plan;
import org.twocounts.analysis.swing.SeatsCurve;
import org.twocounts.analysis.swing.UniformSwing;
import org.twocounts.chart.ChartRequest;
import org.twocounts.model.ApportionmentMethod;
import org.twocounts.model.Election;
import org.twocounts.rule.ByDistrict;
import org.twocounts.rule.Proportional;
import org.twocounts.rule.Rational;

/**
 * The curve of electors against votes under one rule.
 *
 * @param course what the drawn line goes through, in ascending order of votes: under the law of the
 *     year both ends of every step, exact; under other rules a point every half percent
 */
record RuleCurve(String name, SeatsCurve curve, List<SeatsCurve.Point> course) {
  private static final double REACH = 0.1;
  private static final double BEYOND = 0.04;
  private static final double STEP = 0.005;
  private static final double NEAR = 0.05;

  /**
   * The curves of the rules that can be stated for an election, the law of the year first.
   *
   * @throws NotDefinedException if not even that one can
   */
  static List<RuleCurve> of(Election election, ChartRequest request) {
    SeatsCurve result = curve(election, request, Plan.law(), List.of(), STEP);
    List<Double> shares = shares(result.result().votes().value());
    List<RuleCurve> curves = new ArrayList<>();
    SeatsCurve law = curve(election, request, Plan.law(), shares, STEP);
    curves.add(new RuleCurve("by law", law, steps(election, request, law)));
    Map<String, Plan> others = new LinkedHashMap<>();
    others.put("by district", Plan.of(new ByDistrict()));
    others.put("in proportion", Plan.of(Proportional.by(ApportionmentMethod.HAMILTON)));
    others.forEach(
        (name, plan) -> {
          try {
            curves.add(new RuleCurve(name, curve(election, request, plan, shares, STEP)));
          } catch (NotDefinedException e) {
            return;
          }
        });
    return curves;
  }

  /** A rule drawn through the points that were asked for, equal votes and the result. */
  private RuleCurve(String name, SeatsCurve curve) {
    this(
        name,
        curve,
        Stream.concat(curve.points().stream(), Stream.of(curve.atEqualVotes(), curve.result()))
            .sorted(Comparator.comparing(SeatsCurve.Point::votes))
            .toList());
  }

  /** Both ends of every step of the law, within the range of a curve. */
  private static List<SeatsCurve.Point> steps(
      Election election, ChartRequest request, SeatsCurve law) {
    SwingCurve swing = SwingCurve.of(UniformSwing.of(election, request.rival()));
    Rational least = law.points().get(0).votes();
    Rational most = law.points().get(law.points().size() - 1).votes();
    Contest pair = swing.pair();
    boolean ascending = pair.sign() > 0;
    List<SwingCurve.Step> steps = new ArrayList<>(swing.steps());
    if (!ascending) {
      Collections.reverse(steps);
    }
    List<SeatsCurve.Point> ends = new ArrayList<>();
    for (SwingCurve.Step step : steps) {
      Rational from = share(pair, ascending ? step.from() : step.to());
      Rational to = share(pair, ascending ? step.to() : step.from());
      Rational low = from.compareTo(least) > 0 ? from : least;
      Rational high = to.compareTo(most) < 0 ? to : most;
      if (low.compareTo(high) < 0) {
        Rational winner = Rational.of(step.winner(), election.electorsAppointed());
        Rational rival = Rational.of(step.rival(), election.electorsAppointed());
        for (Rational votes : List.of(low, high)) {
          ends.add(
              new SeatsCurve.Point(votes, ascending ? winner : rival, ascending ? rival : winner));
        }
      }
    }
    return ends;
  }

  /** The part of the votes of the two that a national margin gives the one of positive margins. */
  private static Rational share(Contest pair, Rational margin) {
    PopularVote votes = PopularVote.of(pair.election());
    long both = votes.votesOf(pair.winner()).orElse(0) + votes.votesOf(pair.rival()).orElse(0);
    Rational lead =
        margin.times(pair.sign()).times(votes.total()).dividedBy(Rational.of(100L * both));
    return Rational.of(1).plus(lead).dividedBy(Rational.of(2));
  }

  private static SeatsCurve curve(
      Election election, ChartRequest request, Plan plan, List<Double> shares, double nearest) {
    return SeatsCurve.of(
        request.record(), UniformSwing.of(election, request.rival()), plan, shares, nearest);
  }

  /** From 40 to 60 percent, and beyond the result where that lies outside. */
  private static List<Double> shares(double result) {
    long from = Math.round(Math.min(0.5 - REACH, result - BEYOND) / STEP);
    long to = Math.round(Math.max(0.5 + REACH, result + BEYOND) / STEP);
    return LongStream.rangeClosed(from, to).mapToObj(i -> i * STEP).toList();
  }

  double percentAtEqualVotes() {
    return 100 * curve.atEqualVotes().electors().value();
  }

  /** Half the lead in electors at equal votes, percentage points; positive for the candidate. */
  double bias() {
    return 100 * curve.atEqualVotes().bias().value();
  }

  /** Points of electors for a point of votes, between the places nearest to 45 and 55 percent. */
  double responsiveness() {
    SeatsCurve.Point low = nearest(0.5 - NEAR);
    SeatsCurve.Point high = nearest(0.5 + NEAR);
    return high.electors().minus(low.electors()).value() / high.votes().minus(low.votes()).value();
  }

  private SeatsCurve.Point nearest(double votes) {
    return curve.points().stream()
        .min(Comparator.comparingDouble(p -> Math.abs(p.votes().value() - votes)))
        .orElseThrow();
  }
}
